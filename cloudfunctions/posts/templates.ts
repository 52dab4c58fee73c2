import type { Estate } from '../../domain/places/model'
import { MOST_TEMPLATES, saveTemplate as decideSave, type PostTemplate } from '../../domain/posts/template'
import { done, reach, receiptId, rejected } from '../_shell/call'
import { isTextRefused } from '../_shell/check-text'
import { insert, plain, updateWhere } from '../_shell/documents'
import { idFromKey } from '../_shell/ids'
import { list } from '../_shell/list'
import { command } from '../_shell/sdk'
import { changedFields } from '../_shell/saving'
import { readNamed, readReached } from '../_shell/store'
import { estateTarget } from '../_shell/targets'
import { targetOf, type PostsHandlers } from './handlers'

const FIELDS = ['version', 'title', 'team', 'place', 'words', 'from', 'until', 'partySeats', 'neighborSeats', 'rules', 'repeat'] as const
const COLLECTION = 'postTemplates'

/** Newest first; an estate keeps no more than one page of them. */
const savedIn = async (estateId: string): Promise<PostTemplate[]> =>
  (await list<PostTemplate>({ collection: COLLECTION, where: { estateId, isKept: true }, by: 'updatedAt', order: 'desc', limit: MOST_TEMPLATES, fields: FIELDS })).docs

export const templates: PostsHandlers['templates'] = async ({ estateId }, call) => {
  await readReached<Estate>('estates', estateId, call, estateTarget)
  const saved = await savedIn(estateId)
  return done({ items: saved.map(({ _id: templateId, title, team, place, words, from, until, partySeats, neighborSeats, rules, repeat }) =>
    ({ templateId, title, team, place, words, from, until, partySeats, neighborSeats, rules, repeat })) })
}

/** Three database operations: caller with estate, those saved before, and the save. */
export const saveTemplate: PostsHandlers['saveTemplate'] = async ({ estateId, ...fields }, call) => {
  const { caller } = call
  const { doc: estate } = await readReached<Estate>('estates', estateId, call, estateTarget)
  if (await isTextRefused(caller.openid, [fields.title, fields.place, fields.words].join(' '))) return rejected('TEXT_REFUSED')
  const saved = await savedIn(estateId)
  const decision = decideSave(saved, fields)
  if (!decision.accepted) return rejected(decision.rejection)
  const before = saved.find(({ _id }) => _id === decision.event.replaces)
  const templateId = before?._id ?? idFromKey('t', caller.memberId, call.key)
  const receipts = [{ id: receiptId(call), at: caller.at }]
  if (before) await updateWhere(COLLECTION, { _id: templateId, version: before.version }, { ...changedFields({}, plain({ ...fields, receipts, updatedAt: caller.at })), version: command.inc(1) })
  else await insert(COLLECTION, { _id: templateId, version: 1, communityId: estate.communityId, estateId, ...fields, isKept: true, receipts, effects: [], effectsDueAt: null, createdAt: caller.at, updatedAt: caller.at })
  return done({ templateId })
}

/** Dropping what is gone already is done. */
export const dropTemplate: PostsHandlers['dropTemplate'] = async ({ templateId }, call) => {
  const template = await readNamed<PostTemplate>(COLLECTION, templateId, call)
  if (!template) return done({ templateId })
  reach(call, targetOf(template))
  await updateWhere(COLLECTION, { _id: templateId, isKept: true }, { isKept: false, updatedAt: call.caller.at, version: command.inc(1) })
  return done({ templateId })
}
