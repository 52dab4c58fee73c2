import { View } from '@tarojs/components'
import { MAX_WORDS } from '@domain/requests/model'
import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { useTask } from '@/cloud/use-operation'
import { Button, ChipGroup, WordsArea, toast } from '@/ui'

const ANSWERS = [
  { key: 'happy', label: '解决了，满意' }, { key: 'unhappy', label: '解决了，不太满意' }, { key: 'unsolved', label: '没解决，退回重办' },
] as const
type Answer = (typeof ANSWERS)[number]['key']

/** 回访: what the resident said on the phone; what is not solved goes back to work at once. */
export function FollowUpSheet({ requestId, onDone }: { requestId: string; onDone: () => void }) {
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [words, setWords] = useState('')
  const [error, setError] = useState<string | null>(null)
  const task = useTask(cloud.requests.followUp)
  const submit = async () => {
    if (!answer) return setError('请先选居民怎么说')
    if (!words.trim()) return setError('请写一句居民的原话')
    const reply = await task.run({ requestId, isSolved: answer !== 'unsolved', isSatisfied: answer === 'happy', words: words.trim() })
    if (!reply.ok) return setError(explain(reply.error))
    toast(answer === 'unsolved' ? '已退回重办，管家会收到提醒' : '回访已记录')
    onDone()
  }
  return (
    <View className="words-sheet">
      <ChipGroup name="answer" options={ANSWERS} value={answer} onChange={setAnswer} />
      <WordsArea max={MAX_WORDS} value={words} placeholder="居民怎么说？写一句原话" onInput={setWords} />
      {error && <View className="field-error">{error}</View>}
      <Button kind="primary" className="follow-up-submit" isBusy={task.isBusy} onClick={() => void submit()}>记下回访结果</Button>
    </View>
  )
}
