import { MAX_PHOTOS } from '@domain/requests/model'
import type { RequestView } from '@domain/requests/contract'
import { readyFor } from '@domain/requests/reply-templates'
import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { useTask } from '@/cloud/use-operation'
import { photosWrong, usePhotos } from '@/cloud/use-photos'
import { PhotoPicker, toast } from '@/ui'
import { WordsSheet } from './words-sheet'

/** 办结: what was done, with photos of it. */
export function ResolveSheet({ view: { requestId, ready }, onDone }: { view: RequestView; onDone: () => void }) {
  const [words, setWords] = useState('')
  const [error, setError] = useState<string | null>(null)
  const photos = usePhotos(MAX_PHOTOS)
  const task = useTask(cloud.requests.resolve)
  const submit = async () => {
    const problem = problemOf(words, photos)
    if (problem) return setError(problem)
    const answer = await task.run({ requestId, words: words.trim(), photos: photos.uploaded })
    if (!answer.ok) return setError(explain(answer.error))
    toast('已办结，等居民确认')
    onDone()
  }
  return (
    <WordsSheet
      ready={readyFor('resolve', ready)} words={words} placeholder="做了什么，结果怎样" submitText="办结，通知居民" submitClass="resolve-submit" isBusy={task.isBusy}
      error={error} onWords={setWords} onSubmit={() => void submit()}
    >
      <PhotoPicker {...photos} />
    </WordsSheet>
  )
}

function problemOf(words: string, photos: ReturnType<typeof usePhotos>): string | null {
  if (!words.trim()) return '请写一句办理结果'
  return photosWrong(photos) || null
}
