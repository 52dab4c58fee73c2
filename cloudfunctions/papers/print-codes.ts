import type { Estate, PlaceCode } from '../../domain/places/model'
import { done, rejected } from '../_shell/call'
import { codeImage } from '../_shell/code-picture'
import { filter } from '../_shell/documents'
import { command, database } from '../_shell/sdk'
import { readReached } from '../_shell/store'
import { estateTarget } from '../_shell/targets'
import type { PapersHandlers } from './handlers'
import { keep } from './keep'
import { pdfOf } from './pdf'

/** How many pictures are asked of the platform at once; it allows 5,000 a minute. */
const ABREAST = 8

/** Three reads, a picture of the platform per code, and one file (at most 60 codes at a time) with its line. */
export const printCodes: PapersHandlers['printCodes'] = async ({ estateId, layout, scenes }, call) => {
  await readReached<Estate>('estates', estateId, call, estateTarget)
  const { data } = await database.collection('codes').where(filter({ _id: command.in(scenes) })).limit(scenes.length).get()
  const found = new Map((data as PlaceCode[]).filter(code => code.estateId === estateId && code.status === 'active').map(code => [code._id, code]))
  const codes = scenes.flatMap(scene => found.get(scene) ?? [])
  if (!codes.length) return rejected('NOTHING_TO_PRINT')
  const printed: { code: PlaceCode; image: Buffer }[] = []
  for (let i = 0; i < codes.length; i += ABREAST) {
    printed.push(...await Promise.all(codes.slice(i, i + ABREAST).map(async code => ({ code, image: await codeImage(code._id) }))))
  }
  const { bytes, pages } = await pdfOf(layout, printed)
  return done({ ...await keep(call, '.pdf', bytes), name: layout === 'sheet' ? '码-张贴页.pdf' : '码-不干胶.pdf', pages })
}
