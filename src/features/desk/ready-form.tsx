import { View } from '@tarojs/components'
import { MAX_READY, READY_LENGTH, readyFor, type ReadyAction } from '@domain/requests/reply-templates'
import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { useTask } from '@/cloud/use-operation'
import { Button, Hint, Row, WordsArea, toast } from '@/ui'
import { sentencesIn, sentencesProblem } from './ready-lines'

interface ReadyFormProps { estateId: string; action: ReadyAction; own: readonly string[] | null; onDone: () => void }

/** The sentences of one step, one a line. */
export function ReadyForm({ estateId, action, own, onDone }: ReadyFormProps) {
  const [text, setText] = useState(readyFor(action, own ? { [action]: own } : {}).join('\n'))
  const [error, setError] = useState<string | null>(null)
  const task = useTask(cloud.requests.setReady)
  const save = async (sentences: string[]) => {
    const problem = sentencesProblem(sentences)
    if (problem) return setError(problem)
    const answer = await task.run({ estateId, action, sentences })
    if (!answer.ok) return setError(explain(answer.error))
    toast(sentences.length ? '已改好，下次办事就能用' : '已换回系统自带的')
    onDone()
  }
  return (
    <View className="ready-form">
      <Hint>一行一句，最多 {MAX_READY} 句。</Hint>
      <WordsArea className="ready-lines" max={MAX_READY * READY_LENGTH} value={text} placeholder="如 已收到，今天内上门" onInput={setText} />
      {error && <View className="field-error">{error}</View>}
      <Row>
        {own && <Button kind="ghost" className="ready-general" isBusy={task.isBusy} onClick={() => void save([])}>用系统自带的</Button>}
        <Button kind="primary" className="ready-save" isBusy={task.isBusy} onClick={() => void save(sentencesIn(text))}>保存</Button>
      </Row>
    </View>
  )
}
