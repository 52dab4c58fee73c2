import { memberIdOf } from '../../../cloudfunctions/_shell/ids'
import { COLUMNS, type Column, type MusterCall, type MusterCounts } from '../../../domain/musters/model'
import type { Member } from '../../../domain/people/model'
import { memberOf, openidOf } from '../fixture/people'
import { buildingId, estateId } from '../fixture/places'
import { newKey, valueOf, type Stage } from '../harness'

export interface CallsOf { kind: 'estate' | 'buildings'; buildingIds: string[]; teamId: null }
export const ESTATE: CallsOf = { kind: 'estate', buildingIds: [], teamId: null }

export const crowdOpenid = (i: number): string => `o-here-crowd-${i}`
/** So many residents of building 1 (or of another) beside the cast; each a moment after the one before, none with a push left. */
export const crowdOf = (count: number, now: number, building: 1 | 2 = 1, from = 0): Member[] => Array.from({ length: count }, (_, n) => {
  const openid = crowdOpenid(from + n)
  const sheet = memberOf('resident', 'here', now)
  return {
    ...sheet, _id: memberIdOf(openid), openid, mailbox: { quota: {}, unread: 0, entries: [] },
    home: { ...sheet.home!, buildingId: buildingId('here', building), room: `${100 + n}`, label: `春风里 ${building} 栋 1 单元 ${100 + n}`, joinedAt: now - count + n },
  }
})

/** What the tests of musters do and look at. */
export const musterDesk = (stage: Stage) => {
  const ask = (op: string, input: object, openid = openidOf('siteManager'), key = newKey()) => stage.call(openid, 'musters', op, input, key)
  const calls = (musterId: string): Promise<MusterCall[]> => stage.documents('musterCalls', { musterId })
  const counts = async (musterId: string): Promise<MusterCounts> => {
    const [{ called, safe, needHelp, canHelp }] = await stage.documents('musterRolls', { _id: musterId })
    return { called, safe, needHelp, canHelp }
  }
  const column = async (musterId: string, name: Column): Promise<{ callId: string; requestId: string | null; requestStatus: string | null; openTasks: number }[]> => {
    const lines = []
    for (let cursor: string | undefined; ;) {
      const page = valueOf(await ask('roll', { musterId, column: name, limit: 50, ...(cursor && { cursor }) }))
      lines.push(...page.items)
      if (!page.cursor) return lines
      cursor = page.cursor
    }
  }
  return {
    ask, calls, counts, column,
    start: async (whom: CallsOf = ESTATE, reason = '暴雨内涝'): Promise<string> =>
      valueOf(await ask('start', { estateId: estateId('here'), reason, words: '请到高处', whom })).musterId,
    recount: async (musterId: string): Promise<MusterCounts> => {
      const all = await calls(musterId)
      const inColumn = (name: Column) => all.filter(({ answer }) => answer === name).length
      return { called: all.length, safe: inColumn('safe'), needHelp: inColumn('needHelp'), canHelp: inColumn('canHelp') }
    },
    /** Every line of the roll, column by column. */
    roll: async (musterId: string) => (await Promise.all(COLUMNS.map(name => column(musterId, name)))).flat(),
    titles: async (openid: string): Promise<string[]> => (await stage.documents('members', { openid }))[0].mailbox.entries.map(({ title }: { title: string }) => title),
  }
}
export type MusterDesk = ReturnType<typeof musterDesk>
