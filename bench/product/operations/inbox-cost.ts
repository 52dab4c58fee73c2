import { memberIdOf as idOf } from '../../../cloudfunctions/_shell/ids'
import { MAX_INBOX } from '../../../domain/messages/model'
import type { MailEntry } from '../../../domain/messages/mailbox'
import type { Member } from '../../../domain/people/model'
import { memberIdOf, memberOf, type CastRole } from '../../../tests/functions/fixture/people'
import { openEstates } from '../../../tests/functions/fixture/open-estates'
import type { Stage } from '../../../tests/functions/harness'
import { things } from '../../../tests/functions/matrix/inputs'
import type { Table } from '../../table'
import { grow } from '../estates/grow'
import { COLUMNS, TARGET, inTurn, rowOf } from './flat-cost'

const FEW = 10_000
const MANY = 1_000_000
/** Everybody whose calls are measured, or who is told by them. */
const READERS: CastRole[] = ['resident', 'steward', 'siteManager', 'communityOfficer']
/** Looking, reading and granting; and being told, by requests that are filed. */
const CALLS: [string, CastRole][] = [
  ['messages.inbox', 'resident'], ['messages.quota', 'resident'], ['messages.read', 'resident'], ['messages.granted', 'resident'],
  ['people.enter', 'resident'], ['requests.submit', 'resident'],
]

/** An inbox holds the newest 100 messages of one person: what all inboxes hold together may cost nobody anything. */
export async function inboxTable(): Promise<Table> {
  const stages = [await filledWith(FEW), await filledWith(MANY)] as const
  const rows: (string | number)[][] = []
  for (const [name, role] of CALLS) rows.push(rowOf(name, role, ...(await inTurn(stages, name, role))))
  await Promise.all(stages.map(stage => stage.close()))
  return {
    title: `Inboxes: ${FEW} and ${MANY} messages in them, ${MAX_INBOX} in each`, columns: COLUMNS(FEW, MANY), rows,
    notes: [`Target: ratio, the median of the rounds’, ≤ ${TARGET}, and as many documents examined. Whoever calls and whoever is told has a full inbox in both.`],
  }
}

async function filledWith(messages: number): Promise<Stage> {
  const stage = await openEstates({ documents: things })
  const now = await stage.now()
  for (const role of READERS) await replace(stage, full(memberOf(role, 'here', now), now, 0))
  const known = READERS.length * MAX_INBOX
  const stranger = memberOf('resident', 'here', now)
  await grow(stage.url, 'members', n => full({ ...stranger, _id: idOf(`o-more-${n}`), openid: `o-more-${n}` }, now, n), 0, (messages - known) / MAX_INBOX)
  return stage
}

/** Puts the sheet of somebody of the cast in the place of theirs. */
async function replace({ url }: Stage, member: object): Promise<void> {
  const answer = await fetch(`${url}/console/api/documents/members`, { method: 'PUT', body: JSON.stringify(member) })
  if (!answer.ok) throw new Error(`a sheet was not taken: ${await answer.text()}`)
}

const full = (member: Member, now: number, n: number) => {
  const entries = Array.from({ length: MAX_INBOX }, (_, i) => entryOf(i, now - (n % 1000) * 60_000 - i))
  return { ...member, mailbox: { ...member.mailbox, unread: MAX_INBOX / 2, entries } }
}

const entryOf = (i: number, at: number): MailEntry => ({
  id: `${memberIdOf('resident')}-${i}`, event: 'requestAccepted', title: '管家已接单', text: '卫生间漏水 · 周管家', page: `packages/requests/detail/index?id=r-${i}`, at,
  isRead: i % 2 === 0, isPushed: true,
})
