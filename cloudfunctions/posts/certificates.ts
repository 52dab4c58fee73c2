import { issueCertificate, type ServiceCertificate } from '../../domain/posts/certificate'
import { CERTIFICATE_MARK, isCertificateCode } from '../../domain/posts/certificate-code'
import type { ServiceMonth } from '../../domain/posts/service-month'
import type { Estate } from '../../domain/places/model'
import { SOMEBODY, shownName } from '../../domain/people/service'
import { done, rejected } from '../_shell/call'
import { readCertificate, viewOfCertificate } from '../_shell/certificates'
import { insert, updateWhere } from '../_shell/documents'
import { idFromKey, sceneFrom } from '../_shell/ids'
import { list } from '../_shell/list'
import { command, database } from '../_shell/sdk'
import { readReached } from '../_shell/store'
import type { Target } from '../../domain/people/reach'
import { namesOf } from './names'
import type { PostsHandlers } from './handlers'

const CODE_LENGTH = 10
/** Two years in a few estates. */
const MOST_READ = 200

/** Three reads (caller, months, names of the estates) and one write; a repeat finds what it made. */
export const certify: PostsHandlers['certify'] = async ({ from, until }, { caller, key }) => {
  const { memberId, member, at } = caller
  const { docs } = await list<ServiceMonth>({
    collection: 'serviceMonths', where: { memberId, month: command.and([command.gte(from), command.lte(until)]) }, by: 'month', order: 'desc', limit: MOST_READ,
    fields: ['communityId', 'estateId', 'minutes', 'points', 'entries'],
  })
  const code = `${CERTIFICATE_MARK}${sceneFrom(idFromKey('s', memberId, key), CODE_LENGTH)}`
  const decision = issueCertificate(docs, { code, memberId, from, until, at })
  if (!decision.accepted) return rejected(decision.rejection)
  const certificate = await withNames(decision.event)
  const isNew = await insert('certificates', certificate)
  const kept = isNew ? certificate : await readCertificate(code)
  return done(viewOfCertificate(kept ?? certificate, member ? shownName(member) : SOMEBODY))
}

async function withNames(certificate: ServiceCertificate): Promise<ServiceCertificate> {
  const { data } = await database.collection('estates').where({ _id: command.in(certificate.estates.map(({ estateId }) => estateId)) }).field({ name: true }).get()
  const names = new Map((data as Pick<Estate, '_id' | 'name'>[]).map(({ _id, name }) => [_id, name]))
  return { ...certificate, estates: certificate.estates.map(({ estateId }) => ({ estateId, name: names.get(estateId) ?? '' })) }
}

export const certificates: PostsHandlers['certificates'] = async ({ cursor, limit }, { caller: { memberId, member } }) => {
  const { docs, cursor: next } = await list<ServiceCertificate>({
    collection: 'certificates', where: { memberId }, by: 'issuedAt', order: 'desc', cursor, limit, fields: ['estates', 'from', 'until', 'posts', 'minutes', 'status', 'revokedAt'],
  })
  const name = member ? shownName(member) : SOMEBODY
  return done({ items: docs.map(one => viewOfCertificate(one, name)), cursor: next })
}

/** One's own, and for those in office what was issued in error in their area. */
const targetOf = ({ communityId, estateId, memberId }: ServiceCertificate): Target => ({ communityId, estateId, residentIds: [memberId], volunteerIds: [memberId] })

/** Revoking twice is revoking once. */
export const revokeCertificate: PostsHandlers['revokeCertificate'] = async ({ code }, call) => {
  const { doc } = await readReached<ServiceCertificate>('certificates', code, call, targetOf)
  const revokedAt = call.caller.at
  const isFirst = await updateWhere('certificates', { _id: code, status: 'valid' }, { status: 'revoked', revokedAt, version: command.inc(1) })
  const kept = isFirst ? { ...doc, status: 'revoked' as const, revokedAt } : (await readCertificate(code)) ?? doc
  return done(viewOfCertificate(kept, await nameOf(kept)))
}

/** Whoever holds the code reads what stands on the paper, and the name as its owner wishes it today; nothing else of them. */
export const verifyCertificate: PostsHandlers['verifyCertificate'] = async ({ code }) => {
  const certificate = isCertificateCode(code) ? await readCertificate(code) : null
  return certificate ? done(viewOfCertificate(certificate, await nameOf(certificate))) : rejected('CERTIFICATE_UNKNOWN')
}

const nameOf = async ({ memberId }: ServiceCertificate): Promise<string> => (await namesOf([memberId])).get(memberId) ?? SOMEBODY
