import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { useTask } from '@/cloud/use-operation'
import { toast } from '@/ui'
import { WordsSheet } from './words-sheet'

const READY = ['问题还在', '修好又坏了', '只修了一部分'] as const

/** 没办好: why, in one tap or a few words; the steward is told at once. */
export function ReopenSheet({ requestId, onDone }: { requestId: string; onDone: () => void }) {
  const [words, setWords] = useState('')
  const [error, setError] = useState<string | null>(null)
  const task = useTask(cloud.requests.reopen)
  const submit = async () => {
    if (!words.trim()) return setError('请说明哪里没办好')
    const answer = await task.run({ requestId, words: words.trim() })
    if (!answer.ok) return setError(explain(answer.error))
    toast('已告诉管家，重新处理')
    onDone()
  }
  return (
    <WordsSheet
      ready={READY} words={words} placeholder="哪里没办好？" submitText="请管家重新处理" submitClass="reopen-submit" isBusy={task.isBusy}
      error={error} onWords={setWords} onSubmit={() => void submit()}
    />
  )
}
