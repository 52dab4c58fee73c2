import Taro from '@tarojs/taro'
import type { CategoryKey } from '@domain/requests/categories'
import type { requests } from '@domain/requests/contract'
import type { InputOf } from '@domain/kernel/operation'
import { newKey } from '@/cloud/key'
import type { PhotoInForm } from '@/cloud/use-photos'
import type { ChosenVisit, VisitKey } from './visit-times'

export type ReportInput = InputOf<typeof requests.submit>
/** Another place of the estate than the code or the home. */
export interface ChosenPlace { buildingId: string | null; unit: string | null; label: string; facility?: string }
export type BehalfSource = 'walkIn' | 'phone' | 'visit'

/** What was typed, kept on the phone until the server has it; `key` makes a repeat the same request. */
export interface ReportDraft {
  key: string
  scene: string
  place: ChosenPlace | null
  category: CategoryKey | null
  words: string
  /** By question of the category. */
  answers: Record<string, string>
  visit: VisitKey
  /** The day and hours of a time of one's own. */
  visitAt: ChosenVisit | null
  /** Null: as is usual for the category. */
  isPublic: boolean | null
  onBehalf: { name: string; room: string; phone: string; source: BehalfSource } | null
  photos: PhotoInForm[]
  /** What was to be sent when the connection was lost; it goes as soon as it is back. */
  waiting: ReportInput | null
}

const KEY = 'draft:report'

export const emptyDraft = (scene: string): ReportDraft => ({
  key: newKey(), scene, place: null, category: null, words: '', answers: {}, visit: 'soon', visitAt: null, isPublic: null, onBehalf: null, photos: [], waiting: null,
})

const kept = (): ReportDraft | null => Taro.getStorageSync<ReportDraft | ''>(KEY) || null

/** The draft left for this code; one of another place is a matter of its own. */
export function readDraft(scene: string): ReportDraft {
  const draft = kept()
  return draft?.scene === scene ? { ...emptyDraft(scene), ...draft } : emptyDraft(scene)
}

/** The draft that waits for the connection, whatever page is open. */
export const waitingDraft = (): ReportDraft | null => {
  const draft = kept()
  return draft?.waiting ? draft : null
}

/** Paths on the phone do not outlive the app, so what is uploaded is shown from the cloud and the rest is left out. */
export const keepDraft = (draft: ReportDraft) =>
  Taro.setStorageSync(KEY, { ...draft, photos: draft.photos.flatMap(one => (one.photo ? [{ ...one, path: one.photo.thumbId }] : [])) })

export const dropDraft = () => Taro.removeStorageSync(KEY)
