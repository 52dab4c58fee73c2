import { requests } from '@domain/requests/contract'
import { CATEGORIES } from '@domain/requests/categories'
import { MAX_PHOTOS } from '@domain/requests/model'
import { isShared, questionsOf } from '@domain/requests/questions'
import { useEffect, useState } from 'react'
import * as z from 'zod/mini'
import { cloud } from '@/cloud/client'
import { usePhotos } from '@/cloud/use-photos'
import { useTask } from '@/cloud/use-operation'
import { keepDraft, readDraft, type ReportDraft, type ReportInput } from './report-draft'
import { visitTime } from './visit-times'

/** Kinds for which somebody has to come. */
export const needsVisit = ({ category }: Pick<ReportDraft, 'category'>) =>
  category === null || ['repair', 'help'].includes(CATEGORIES[category].kind)

/** What concerns the whole house is public unless the person chose otherwise; 代访 never is. */
export const isPublicIn = ({ isPublic, category }: Pick<ReportDraft, 'isPublic' | 'category'>): boolean =>
  category !== 'petition' && (isPublic ?? isShared(category ?? ''))

/** The form of a matter: what is typed is kept on the phone with every change. */
export function useReport(scene: string) {
  const [draft, setDraft] = useState(() => readDraft(scene))
  const photos = usePhotos(MAX_PHOTOS, draft.photos)
  const task = useTask(cloud.requests.submit, draft.key)
  const change = (part: Partial<ReportDraft>) => setDraft(before => ({ ...before, waiting: null, ...part }))
  useEffect(() => keepDraft({ ...draft, photos: photos.photos }), [draft, photos.photos])

  const input = (): ReportInput => inputOf(draft, photos.uploaded)
  /** Keeps for the connection what could not be sent. */
  const wait = () => change({ waiting: input() })
  return { draft, change, photos, isBusy: task.isBusy, problem: () => problemOf(draft, photos, input()), send: () => task.run(input()), wait }
}

function inputOf(draft: ReportDraft, photos: ReportInput['photos']): ReportInput {
  const { scene, place, category, words, visit, onBehalf, answers } = draft
  const asked = category ? questionsOf(category).flatMap(({ question }) => (answers[question] ? [{ question, answer: answers[question] }] : [])) : []
  return {
    ...(scene ? { scene } : {}), ...(place ? { place: { buildingId: place.buildingId, unit: place.unit } } : {}), ...(asked.length ? { answers: asked } : {}),
    category: category ?? 'other', words: words.trim(), photos, visit: needsVisit(draft) ? visitTime(visit, Date.now()) : null, isPublic: isPublicIn(draft),
    ...(onBehalf ? { onBehalf: { name: onBehalf.name.trim(), source: onBehalf.source, ...(onBehalf.room ? { room: onBehalf.room } : {}) } } : {}),
  }
}

/** What still keeps the form from being sent, in words; null when nothing does. */
function problemOf({ category }: ReportDraft, { isUploading, hasFailed }: ReturnType<typeof usePhotos>, input: ReportInput): string | null {
  if (!category) return '请先选一个类别'
  if (!input.words) return '请写一句话，说明是什么事'
  if (isUploading) return '照片还在上传，请稍等'
  if (hasFailed) return '有照片没传上，点照片重试，或去掉它'
  const checked = z.safeParse(requests.submit.input, input)
  if (checked.success) return null
  const field = checked.error.issues[0]?.path[0]
  return field === 'words' ? '写得太长了，请控制在 300 字以内' : field === 'onBehalf' ? '请写上住户的称呼' : '填写的内容有误，请检查'
}
