import type { Member } from './model'

type Sheet = Pick<Member, '_id' | 'phone' | 'home'>
export interface Named { memberId: string; name: string }

/** Those of a list whose masked names others have, too. */
export const twinsOf = (people: readonly Named[]): string[] =>
  people.filter(({ name }, i) => people.some((other, j) => i !== j && other.name === name)).map(({ memberId }) => memberId)

/** 3 栋 2 单元 of 春风里 3 栋 2 单元 501: the stairwell, never the room. */
const stairwellOf = ({ home }: Sheet): string => (home?.status === 'verified' ? home.label.replace(` ${home.room}`, '').split(' ').slice(1).join(' ') : '')
const digitsOf = ({ phone }: Sheet): string => (phone ? `尾号 ${phone.slice(-2)}` : '')

/** 重名的分得开：写楼栋单元，没有的写手机尾号两位；还一样的两样都写。 By member id, for those whose names are alike. */
export function aboutTwins(people: readonly Named[], sheets: readonly Sheet[]): Map<string, string> {
  const twins = new Set(twinsOf(people))
  const sheetOf = new Map(sheets.map(sheet => [sheet._id, sheet]))
  const first = people.flatMap(({ memberId, name }) => {
    const sheet = sheetOf.get(memberId)
    return twins.has(memberId) && sheet ? [{ memberId, name, sheet, about: stairwellOf(sheet) || digitsOf(sheet) }] : []
  })
  const isAlone = (one: (typeof first)[number]) => !first.some(other => other !== one && other.name === one.name && other.about === one.about)
  return new Map(first.map(one => [one.memberId, isAlone(one) ? one.about : [stairwellOf(one.sheet), digitsOf(one.sheet)].filter(Boolean).join(' ')]))
}

/** 王**（3 栋 2 单元） */
export const toldApart = <Person extends Named>(people: readonly Person[], about: ReadonlyMap<string, string>): Person[] =>
  people.map(person => (about.get(person.memberId) ? { ...person, name: `${person.name}（${about.get(person.memberId)}）` } : person))
