import Taro from '@tarojs/taro'
import type { CategoryKey } from '@domain/requests/categories'
import { newKey } from '@/cloud/key'
import type { PhotoInForm } from '@/cloud/use-photos'
import type { VisitKey } from './visit-times'

/** What was typed, kept on the phone until the server has it; `key` makes a repeat the same request. */
export interface ReportDraft {
  key: string
  scene: string
  category: CategoryKey | null
  words: string
  visit: VisitKey
  isPublic: boolean
  onBehalf: { name: string; room: string } | null
  photos: PhotoInForm[]
}

const KEY = 'draft:report'

export const emptyDraft = (scene: string): ReportDraft =>
  ({ key: newKey(), scene, category: null, words: '', visit: 'soon', isPublic: false, onBehalf: null, photos: [] })

/** The draft left for this code; one of another place is a matter of its own. */
export function readDraft(scene: string): ReportDraft {
  const kept = Taro.getStorageSync<ReportDraft | ''>(KEY)
  return kept && kept.scene === scene ? kept : emptyDraft(scene)
}

/** Paths on the phone do not outlive the app, so what is uploaded is shown from the cloud and the rest is left out. */
export const keepDraft = (draft: ReportDraft) =>
  Taro.setStorageSync(KEY, { ...draft, photos: draft.photos.flatMap(one => (one.photo ? [{ ...one, path: one.photo.thumbId }] : [])) })

export const dropDraft = () => Taro.removeStorageSync(KEY)
