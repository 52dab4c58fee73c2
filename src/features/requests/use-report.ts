import { requests } from '@domain/requests/contract'
import type { InputOf } from '@domain/kernel/operation'
import { CATEGORIES } from '@domain/requests/categories'
import { MAX_PHOTOS } from '@domain/requests/model'
import { useEffect, useState } from 'react'
import * as z from 'zod/mini'
import { cloud } from '@/cloud/client'
import { usePhotos } from '@/cloud/use-photos'
import { useTask } from '@/cloud/use-operation'
import { keepDraft, readDraft, type ReportDraft } from './report-draft'
import { visitTime } from './visit-times'

type ReportInput = InputOf<typeof requests.submit>

/** Kinds for which somebody has to come. */
export const needsVisit = ({ category }: Pick<ReportDraft, 'category'>) =>
  category === null || ['repair', 'help'].includes(CATEGORIES[category].kind)

/** The form of a matter: what is typed is kept on the phone with every change. */
export function useReport(scene: string) {
  const [draft, setDraft] = useState(() => readDraft(scene))
  const photos = usePhotos(MAX_PHOTOS, draft.photos)
  const task = useTask(cloud.requests.submit, draft.key)
  const change = (part: Partial<ReportDraft>) => setDraft(before => ({ ...before, ...part }))
  useEffect(() => keepDraft({ ...draft, photos: photos.photos }), [draft, photos.photos])

  const input = (): ReportInput => ({
    ...(draft.scene ? { scene: draft.scene } : {}),
    category: draft.category ?? 'other', words: draft.words.trim(), photos: photos.uploaded,
    visit: needsVisit(draft) ? visitTime(draft.visit, Date.now()) : null, isPublic: draft.isPublic,
    ...(draft.onBehalf ? { onBehalf: { name: draft.onBehalf.name.trim(), ...(draft.onBehalf.room ? { room: draft.onBehalf.room } : {}) } } : {}),
  })
  return { draft, change, photos, isBusy: task.isBusy, problem: () => problemOf(draft, photos, input()), send: () => task.run(input()) }
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
