import { asyncMethod } from '../core/async-method'
import type { ApiGroup, WxContext } from '../core/context'
import { WxFailure } from '../core/failure'
import { askToSubscribe, type Answer } from './subscribe-dialog'
import { recordAnswer, registeredTemplates, type Template } from './templates'

/** Clients in use take three ids at once; only the newest take five. */
const MOST_IDS = 3

function checkRequest(host: WxContext['host'], tmplIds: unknown): asserts tmplIds is string[] {
  if (!host.isInTap()) throw new WxFailure('can only be invoked by user TAP gesture.')
  if (!Array.isArray(tmplIds) || tmplIds.length === 0) throw new WxFailure("TmplIds can't be empty", { errCode: 10001 })
  if (tmplIds.length > MOST_IDS) throw new WxFailure('Templates count out of max bounds', { errCode: 20003 })
}

function known(tmplIds: string[], registered: Template[]): Template[] {
  return tmplIds.map((wanted) => {
    const template = registered.find(({ id }) => id === wanted)
    if (!template) throw new WxFailure(`No template data return, verify the template id exist: ${wanted}`, { errCode: 20001 })
    return template
  })
}

const sameTitleBefore = ({ title }: Template, index: number, all: Template[]) => all.findIndex((other) => other.title === title) < index

/** Answers of the person: the ones kept from earlier, and for the rest what the dialog says. */
async function answersFor({ host, settings }: WxContext, templates: Template[]): Promise<Record<string, Answer>> {
  const { subscribe: kept } = settings.read()
  const open = templates.filter(({ id }) => !kept[id])
  if (open.length === 0) return kept
  const { byTemplate, keep } = await askToSubscribe(host.overlay, open)
  if (keep) settings.change({ subscribe: { ...kept, ...byTemplate } })
  return { ...kept, ...byTemplate }
}

async function request(context: WxContext, { tmplIds }: { tmplIds: string[] }) {
  const { host, network, settings } = context
  checkRequest(host, tmplIds)
  if (!settings.read().subscribeMain) throw new WxFailure('The main switch is switched off', { errCode: 20004 })
  const templates = known(tmplIds, await registeredTemplates(host, network))
  const distinct = templates.filter((template, index) => !sameTitleBefore(template, index, templates))
  const answers = await answersFor(context, distinct)
  const results = distinct.map(({ id }): [string, Answer] => [id, answers[id] ?? 'reject'])
  await Promise.all(results.map(([id, result]) => recordAnswer(host, network, id, result)))
  const filtered = templates.filter((template) => !distinct.includes(template)).map(({ id }) => [id, 'filter'])
  return Object.fromEntries([...results, ...filtered]) as Record<string, string>
}

/** One accept buys one message. Only a tap may ask; a template with the title of an earlier one is filtered out. */
export const subscribeApi = (context: WxContext): ApiGroup => ({
  requestSubscribeMessage: asyncMethod('requestSubscribeMessage', (options: { tmplIds: string[] }) => request(context, options)),
})
