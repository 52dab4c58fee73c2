import type { Audit } from '../../domain/people/audit'
import type { AuditLine } from '../../domain/people/privacy-contract'
import { done } from '../_shell/call'
import { list } from '../_shell/list'
import { Refused } from '../_shell/refused'
import type { PeopleHandlers } from './handlers'

const FIELDS = ['at', 'action', 'by', 'subjectName', 'reason', 'requestId'] as const

/** The trail of the caller's community, newest first: one indexed query. */
export const audits: PeopleHandlers['audits'] = async ({ cursor, limit }, { caller, operation }) => {
  const hat = caller.hats.find(({ role }) => operation.roles.includes(role))
  if (!hat) throw new Refused('NOT_FOUND')
  const { docs, cursor: next } = await list<Audit>({
    collection: 'audits', where: { communityId: hat.communityId }, by: 'at', order: 'desc', cursor, limit, fields: FIELDS,
  })
  return done({ items: docs.map(lineOf), cursor: next })
}

export const lineOf = ({ _id, at, action, by, subjectName, reason, requestId }: Audit): AuditLine => ({
  auditId: _id, at, action, name: by.name, hat: by.hat, subjectName, reason, requestId,
})
