import type { Audit } from '../../domain/people/audit'
import type { Estate } from '../../domain/places/model'
import { progressOf, type LedgerExport } from '../../domain/requests/ledger-export'
import type { LedgerFilter } from '../../domain/requests/ledger-filter'
import { actorOf, done, reach, rejected, type Call } from '../_shell/call'
import { insert, read } from '../_shell/documents'
import { advanceExport } from '../_shell/exports/advance-export'
import { addressOf } from '../_shell/files'
import { idFromKey } from '../_shell/ids'
import { ownBuildings } from '../_shell/ledger-query'
import { Refused } from '../_shell/refused'
import { estateTarget } from '../_shell/targets'
import { readEstate } from './estate'
import type { RequestsHandlers } from './handlers'

/** How long one call works on it, ms: well within the function's limit. */
const BUDGET = 5_000
const MAY_REVEAL = ['siteManager', 'communityOfficer']

/** Every export is on the trail; one with names and phone numbers is for those who may reveal them. */
export const exportLedger: RequestsHandlers['exportLedger'] = async ({ estateId, filter, isRevealed = false }, call) => {
  const { caller } = call
  const estate = await readEstate(estateId, call)
  const hat = reach(call, estateTarget(estate))
  if (isRevealed && !caller.hats.some(({ role }) => MAY_REVEAL.includes(role))) return rejected('REVEAL_NOT_ALLOWED')
  const _id = idFromKey('x', caller.memberId, call.key)
  const job = newExport(_id, estate, filter, isRevealed, ownBuildings(estateId, filter, call), call)
  await insert('audits', auditOf(job, actorOf(call, hat)))
  await insert('requestExports', job)
  return progress((await read<LedgerExport>('requestExports', _id))!)
}

export const continueExport: RequestsHandlers['continueExport'] = async ({ exportId }, { caller }) => {
  const job = await read<LedgerExport>('requestExports', exportId)
  if (job?.memberId !== caller.memberId) throw new Refused('NOT_FOUND')
  return progress(job, caller.at + BUDGET)
}

async function progress(job: LedgerExport, until = 0) {
  const at = await advanceExport(job, until)
  return done(progressOf(at, at.fileId ? await addressOf(at.fileId) : null))
}

const newExport = (
  _id: string, { _id: estateId, communityId, name }: Estate, filter: LedgerFilter, isRevealed: boolean, buildingIds: string[] | null, { caller }: Call,
): LedgerExport => ({
  _id, version: 1, memberId: caller.memberId, communityId, estateId, estateName: name, filter, buildingIds, isRevealed, status: 'running', cursor: null,
  rows: 0, percent: 0, isCut: false, parts: [], fileId: null, createdAt: caller.at, wakeAt: caller.at + 60_000,
})

const auditOf = ({ _id, createdAt, communityId, estateId, estateName, isRevealed }: LedgerExport, by: Audit['by']): Audit => ({
  _id: `a${_id}`, at: createdAt, communityId, estateId, action: 'ledgerExported', by, subjectId: estateId, subjectName: estateName,
  reason: isRevealed ? '导出台账，含姓名和电话' : '导出台账', requestId: null,
})
