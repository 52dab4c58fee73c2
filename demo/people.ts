import { memberIdOf } from '../cloudfunctions/_shell/ids'
import { maskName } from '../domain/kernel/mask'
import type { Role } from '../domain/kernel/roles'
import { CONSENT_VERSION, type Appointment, type Home, type Member, type PartyMembership } from '../domain/people/model'
import { newMember } from '../domain/people/new-member'
import type { StaffEntry } from '../domain/places/model'
import { BUILDINGS, CHUNFENG, QIUSHUI, type EstateName } from './places'
import { DAY } from './seed'

export const BRANCH = 'chunfeng-branch'

export interface Person {
  openid: string
  name: string
  publicName?: string
  building?: string
  unit?: string
  room?: string
  isPending?: boolean
  party?: PartyMembership['kind']
  work?: { role: Role; title: string; buildingIds?: string[] }
  estate?: EstateName
}

const BUILDING_IDS = BUILDINGS.map(({ buildingId }) => buildingId)

/** The people with a part to play; the first three stand side by side on the start page. */
export const LEADS: Person[] = [
  { openid: 'o-zhang-xiaoman', name: '张小满', building: 'cf3', unit: '2 单元', room: '501' },
  { openid: 'o-chen-jianguo', name: '陈建国', building: 'cf3', unit: '1 单元', room: '302', party: 'retired' },
  { openid: 'o-zhou-steward', name: '周敏', publicName: '周管家', work: { role: 'steward', title: '楼栋管家 / 网格员', buildingIds: ['cf3', 'cf4', 'cf5'] } },
  { openid: 'o-li-engineer', name: '李大勇', publicName: '李师傅', work: { role: 'engineer', title: '水电工程' } },
  { openid: 'o-wu-manager', name: '吴海', publicName: '吴经理', work: { role: 'siteManager', title: '项目经理 / 社区副主任' } },
  { openid: 'o-he-officer', name: '何静', publicName: '何主任', building: 'cf1', unit: '1 单元', room: '201', work: { role: 'communityOfficer', title: '社区干部' } },
  { openid: 'o-sun-secretary', name: '孙卫东', publicName: '孙书记', building: 'cf2', unit: '1 单元', room: '101', party: 'employed', work: { role: 'branchSecretary', title: '支部书记' } },
  { openid: 'o-lin-neighbor', name: '林晓', building: 'cf3', unit: '1 单元', room: '401' },
  { openid: 'o-zhao-neighbor', name: '赵文博', building: 'cf4', unit: '2 单元', room: '602' },
  { openid: 'o-ouyang-newcomer', name: '欧阳雪梅', building: 'cf3', unit: '2 单元', room: '502', isPending: true },
  { openid: 'o-liu-steward', name: '刘芳', publicName: '刘管家', work: { role: 'steward', title: '楼栋管家 / 网格员', buildingIds: ['cf1', 'cf2'] } },
  { openid: 'o-qian-steward', name: '钱进', publicName: '钱管家', work: { role: 'steward', title: '楼栋管家 / 网格员', buildingIds: ['cf6'] } },
  { openid: 'o-ma-engineer', name: '马骏', publicName: '马师傅', work: { role: 'engineer', title: '电梯与门窗' } },
  { openid: 'o-qiu-steward', name: '邱华', publicName: '邱管家', estate: QIUSHUI, work: { role: 'steward', title: '楼栋管家', buildingIds: ['qs1'] } },
  { openid: 'o-qiu-resident', name: '秋月', estate: QIUSHUI, building: 'qs1', unit: '1 单元', room: '101' },
]

const FAMILY = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许邓冯韩曹'
const GIVEN = ['秀英', '建华', '丽', '志强', '桂兰', '军', '红梅', '晨曦', '子涵', '国庆', '淑珍', '宇航', '美玲', '永福', '思远']
const KINDS = ['employed', 'retired', 'floating', 'probationary'] as const
const PARTY_NEIGHBORS = 13
const PENDING = 4

/** 约 120 户: one member each, believable and always the same. */
export const NEIGHBORS: Person[] = BUILDINGS.flatMap(({ buildingId, units }) => units.flatMap(unit => Array.from({ length: 8 }, (_, i) => ({ buildingId, unit, i }))))
  .map(({ buildingId, unit, i }, n) => ({
    openid: `o-neighbor-${n + 1}`, name: `${n === 20 ? '阿卜杜拉·买买提江' : FAMILY[n % FAMILY.length]! + GIVEN[n % GIVEN.length]!}`,
    building: buildingId, unit, room: `${1 + (i % 6)}0${3 + (i % 2)}`,
    ...(n % 8 === 3 && Math.floor(n / 8) < PARTY_NEIGHBORS ? { party: KINDS[n % KINDS.length]! } : {}),
    ...(n % 29 === 7 && n / 29 < PENDING ? { isPending: true } : {}),
  }))

const homeOf = ({ building, unit = '', room = '', isPending, estate = CHUNFENG }: Person, now: number): Home | null => building
  ? {
      estateId: estate.estateId, communityId: estate.communityId, buildingId: building, unit, room,
      label: `${estate.estateName} ${building.slice(2)} 栋 ${unit} ${room}`, status: isPending ? 'pending' : 'verified', joinedAt: now - (isPending ? 1 : 90) * DAY,
    }
  : null

const appointmentOf = ({ work, estate = CHUNFENG }: Person, now: number): Appointment[] => work
  ? [{
      role: work.role, communityId: estate.communityId, title: work.title, from: now - 300 * DAY, until: null, buildingIds: work.buildingIds ?? [],
      estateId: work.role === 'communityOfficer' || work.role === 'branchSecretary' ? null : estate.estateId,
    }]
  : []

export const phoneOf = (n: number): string => `138${String(27_000_000 + n * 3571).padStart(8, '0')}`

/** How many reminders each of the first phones has left. */
export const QUOTAS: Record<string, Record<string, number>> = {
  'o-zhang-xiaoman': { requestProgress: 2, requestResolved: 1, dayNotice: 1 },
  'o-chen-jianguo': { postNotice: 2 },
  'o-zhou-steward': { requestNew: 3 },
  'o-li-engineer': { requestNew: 2 },
  'o-wu-manager': { requestNew: 2 },
}

export function memberOf(person: Person, n: number, now: number): Member {
  const { openid, name, publicName, party } = person
  return {
    ...newMember(memberIdOf(openid), openid, now - 200 * DAY), name, publicName: publicName ?? maskName(name), phone: phoneOf(n),
    consent: { version: CONSENT_VERSION, at: now - 90 * DAY }, home: homeOf(person, now), appointments: appointmentOf(person, now),
    party: party ? { branchId: BRANCH, communityId: CHUNFENG.communityId, kind: party, status: 'verified' } : null,
    mailbox: { quota: QUOTAS[openid] ?? {}, unread: 0, entries: [] },
  }
}

/** The staff of an estate as its residents know them; the officer of the community stands on the ladder, too. */
export const staffOf = (estate: EstateName): StaffEntry[] => LEADS.flatMap((person, n) => (person.work && (person.estate ?? CHUNFENG) === estate
  ? [{
      memberId: memberIdOf(person.openid), name: person.publicName ?? person.name, role: person.work.role, title: person.work.title, phone: phoneOf(n),
      buildingIds: person.work.buildingIds ?? (person.work.role === 'steward' ? BUILDING_IDS : []), isOnDuty: person.openid !== 'o-qian-steward',
    }]
  : []))

export const personOf = (openid: string): Person => [...LEADS, ...NEIGHBORS].find(p => p.openid === openid)!
