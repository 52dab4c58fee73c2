import type { Audit } from '../../domain/people/audit'
import type { AuditLine } from '../../domain/people/privacy-contract'
import { done } from '../_shell/call'
import { list } from '../_shell/list'
import { hatHere, type PeopleHandlers } from './handlers'

const FIELDS = ['at', 'action', 'by', 'subjectName', 'reason', 'requestId'] as const

/** The trail of the caller's community, newest first: one indexed query. */
export const audits: PeopleHandlers['audits'] = async ({ cursor, limit }, call) => {
  const { communityId } = hatHere(call)
  const { docs, cursor: next } = await list<Audit>({
    collection: 'audits', where: { communityId }, by: 'at', order: 'desc', cursor, limit, fields: FIELDS,
  })
  return done({ items: docs.map(lineOf), cursor: next })
}

/** Who looked at one's own number: the person it concerns may know. */
export const myAudits: PeopleHandlers['myAudits'] = async ({ cursor, limit }, { caller: { memberId } }) => {
  const { docs, cursor: next } = await list<Audit>({
    collection: 'audits', where: { subjectId: memberId }, by: 'at', order: 'desc', cursor, limit, fields: FIELDS,
  })
  return done({ items: docs.map(lineOf), cursor: next })
}

const lineOf = ({ _id, at, action, by, subjectName, reason, requestId }: Audit): AuditLine => ({
  auditId: _id, at, action, name: by.name, hat: by.hat, subjectName, reason, requestId,
})
