import { MAX_PHOTOS } from '@domain/requests/model'
import { useEffect, useState } from 'react'
import { cloud } from '@/cloud/client'
import { usePhotos } from '@/cloud/use-photos'
import { useTask } from '@/cloud/use-operation'
import { keepDraft, readDraft, type ReportDraft } from './report-draft'
import { inputOf, problemOf } from './report-input'
import { useHeld } from './use-held'
import { sendWaiting } from './waiting-report'

/** The form of a matter: what is typed is kept on the phone with every change. */
export function useReport(scene: string) {
  const [draft, setDraft] = useState(() => readDraft(scene))
  const photos = usePhotos(MAX_PHOTOS, draft.photos)
  const task = useTask(cloud.requests.submit, draft.key)
  const input = () => inputOf(draft, photos.uploaded)
  const held = useHeld(photos, () => {
    const next = { ...draft, waiting: input(), photos: photos.photos }
    setDraft(next)
    keepDraft(next)
    void sendWaiting()
  })
  const change = (part: Partial<ReportDraft>) => {
    held.hold(false)
    setDraft(before => ({ ...before, waiting: null, ...part }))
  }
  useEffect(() => keepDraft({ ...draft, photos: photos.photos }), [draft, photos.photos])

  /** Keeps for the connection what could not be sent; with photos that did not get up, until they have. */
  const wait = () => {
    change({ waiting: input() })
    held.hold(photos.hasFailed)
  }
  return { draft, change, photos, isBusy: task.isBusy, problem: () => problemOf(draft, photos, input()), send: () => task.run(input()), wait }
}
