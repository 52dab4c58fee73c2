import { requests } from '@domain/requests/contract'
import * as z from 'zod/mini'
import type { usePhotos } from '@/cloud/use-photos'
import type { ReportDraft, ReportInput } from './report-draft'
import { answered, isPublicIn, needsVisit } from './report-rules'
import { visitProblem, visitTime } from './visit-times'

/** What `requests.submit` is asked with for a form as it stands. */
export function inputOf(draft: ReportDraft, photos: ReportInput['photos']): ReportInput {
  const { scene, category, words, visit, visitAt, answers } = draft
  const asked = answered(category, answers)
  return {
    ...(scene ? { scene } : {}), ...placeOf(draft), ...(asked.length ? { answers: asked } : {}), ...behalfOf(draft),
    category: category ?? 'other', words: words.trim(), photos, visit: needsVisit(draft) ? visitTime(visit, Date.now(), visitAt) : null, isPublic: isPublicIn(draft),
  }
}

function placeOf({ place }: ReportDraft): Pick<ReportInput, 'place'> {
  if (!place) return {}
  const { buildingId, unit, facility } = place
  return { place: { buildingId, unit, ...(facility ? { facility } : {}) } }
}

function behalfOf({ onBehalf }: ReportDraft): Pick<ReportInput, 'onBehalf'> {
  if (!onBehalf) return {}
  const { name, source, room, phone } = onBehalf
  return { onBehalf: { name: name.trim(), source, ...(room ? { room } : {}), ...(phone ? { phone } : {}) } }
}

/** What still keeps the form from being sent, in words; null when nothing does. Photos that did not get up are the page's to judge. */
export function problemOf(draft: ReportDraft, { isUploading }: Pick<ReturnType<typeof usePhotos>, 'isUploading'>, input: ReportInput): string | null {
  const { category, visit, visitAt } = draft
  if (!category) return '请先选一个类别'
  if (!input.words) return '请写一句话，说明是什么事'
  if (isUploading) return '照片还在上传，请稍等'
  const trouble = needsVisit(draft) ? visitProblem(visit, visitAt, Date.now()) : null
  if (trouble) return trouble
  const checked = z.safeParse(requests.submit.input, input)
  return checked.success ? null : wordsOf(checked.error.issues[0]?.path ?? [])
}

function wordsOf([field, part]: readonly PropertyKey[]): string {
  if (field === 'words') return '写得太长了，请控制在 300 字以内'
  if (field !== 'onBehalf') return '填写的内容有误，请检查'
  return part === 'phone' ? '电话号码不对，请检查；没有可以不填' : '请写上住户的称呼'
}
