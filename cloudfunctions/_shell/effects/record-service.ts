import type { Member } from '../../../domain/people/model'
import { NO_SHEET, type VolunteerSheet } from '../../../domain/people/service'
import type { ClaimStatus } from '../../../domain/posts/model'
import { monthOf, withService, type ServiceEntry, type ServiceMonth } from '../../../domain/posts/service-month'
import { now } from '../clock'
import { insert, read, updateWhere } from '../documents'
import { command } from '../sdk'

interface Recorded { memberId: string; status: ClaimStatus; communityId: string; estateId: string; absentAt: number | null; entry: ServiceEntry }
const ATTEMPTS = 8

/** Keeps what a lead confirmed where the person's record is: hours in the month, a missed post on the sheet until it is pardoned. */
export async function recordService(recorded: Recorded): Promise<void> {
  const { memberId, status, absentAt, entry } = recorded
  if (status === 'confirmed') return keepHours(recorded)
  const others = ({ absences }: VolunteerSheet) => absences.filter(({ postId }) => postId !== entry.postId)
  await changeSheet(memberId, sheet => ({
    ...sheet, absences: status === 'absent' && absentAt !== null ? [...others(sheet), { postId: entry.postId, at: absentAt }] : others(sheet),
  }))
}

async function keepHours({ memberId, communityId, estateId, entry }: Recorded): Promise<void> {
  const month = monthOf(entry.startAt)
  const _id = `${memberId}-${month}-${estateId}`
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const before = (await read<ServiceMonth>('serviceMonths', _id)) ?? (await newMonth(_id, { memberId, communityId, estateId, month }))
    const { entries, minutes, points } = withService(before, entry)
    const data = { entries: command.set(entries), minutes, points, updatedAt: now(), version: command.inc(1) }
    if (await updateWhere('serviceMonths', { _id, version: before.version }, data)) return
  }
  throw new Error(`record ${_id} is too busy`)
}

async function newMonth(_id: string, whose: Pick<ServiceMonth, 'memberId' | 'communityId' | 'estateId' | 'month'>): Promise<ServiceMonth> {
  const party = (await read<Member>('members', whose.memberId))?.party
  const sheet: ServiceMonth = {
    _id, version: 1, ...whose, branchId: party?.status === 'verified' ? party.branchId : null, isParty: party?.status === 'verified', minutes: 0, points: 0, entries: [], updatedAt: now(),
  }
  await insert('serviceMonths', sheet)
  return sheet
}

/** One conditional update of a member's volunteer sheet, again when somebody was faster. */
export async function changeSheet(memberId: string, decide: (sheet: VolunteerSheet) => VolunteerSheet): Promise<VolunteerSheet | null> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const member = await read<Member>('members', memberId)
    if (!member) return null
    const sheet = decide(member.volunteer ?? NO_SHEET)
    if (await updateWhere('members', { _id: memberId, version: member.version }, { volunteer: command.set(sheet), version: command.inc(1) })) return sheet
  }
  throw new Error(`sheet of ${memberId} is too busy`)
}
