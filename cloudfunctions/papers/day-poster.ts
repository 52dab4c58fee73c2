import type { ConvenienceDay } from '../../domain/days/model'
import { inShanghai } from '../../domain/kernel/calendar'
import { clockOf } from '../../domain/kernel/series'
import { posterOf, type PosterFacts } from '../../domain/papers/poster'
import type { Estate } from '../../domain/places/model'
import { done, rejected } from '../_shell/call'
import { codeImage } from '../_shell/code-picture'
import { createCode } from '../_shell/effects/create-code'
import { read } from '../_shell/documents'
import { sceneFrom } from '../_shell/ids'
import { codeFor } from '../_shell/codes'
import { Refused } from '../_shell/refused'
import { readReached } from '../_shell/store'
import type { PapersHandlers } from './handlers'
import { keep } from './keep'
import { widthOf } from './letters'
import { pagePdf } from './page-pdf'
import { pagePng } from './page-png'

/**
 * The code of a poster opens the day, like the one put up at the place, but does not check anybody in: posters hang
 * everywhere and go round in chats. Caller with day, estate, the code, its picture, and the file.
 */
export const dayPoster: PapersHandlers['dayPoster'] = async ({ dayId, format }, call) => {
  const { doc: day } = await readReached<ConvenienceDay>('days', dayId, call, ({ communityId, estateId }) => ({ communityId, estateId }))
  if (day.status !== 'open') return rejected('DAY_OVER')
  const estate = await read<Estate>('estates', day.estateId)
  if (!estate) throw new Refused('NOT_FOUND')
  const scene = sceneFrom(`${dayId}/poster`)
  await createCode(codeFor(estate, { scene, kind: 'day', refId: dayId, label: `${day.title} 海报`, at: call.caller.at }))
  const code = await codeImage(scene, { isPng: true })
  const facts = factsOf(day, estate, scene)
  const bytes = format === 'pdf' ? await pagePdf(measure => posterOf(facts, measure), code) : pagePng(posterOf(facts, widthOf), code)
  return done({ ...await keep(call, `.${format}`, bytes), name: `${day.title}-海报.${format}` })
}

const WEEKDAYS = '日一二三四五六'

function factsOf({ title, place, words, startAt, endAt, stallOrder, stalls, contact }: ConvenienceDay, { name }: Estate, scene: string): PosterFacts {
  const start = inShanghai(startAt)
  return {
    estateName: name, title, place, words, scene, contact: contact.name, date: `${start.format('M月D日')} 周${WEEKDAYS[start.day()]!}`, hours: `${clockOf(startAt)}–${clockOf(endAt)}`,
    stalls: stallOrder.flatMap(id => stalls[id] ?? []).map(stall => ({ title: stall.title, helper: stall.helper })),
  }
}
