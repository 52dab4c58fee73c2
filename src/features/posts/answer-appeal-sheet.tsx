import type { RollLine } from '@domain/posts/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { Button, Row, Sub, WordsArea } from '@/ui'
import { usePostTask } from './use-post-task'

/** 答复申诉: what the person says, and yes or no with a word why. */
export function AnswerAppealSheet({ postId, line: { claimId, name, appeal }, onDone }: { postId: string; line: RollLine; onDone: () => void }) {
  const [words, setWords] = useState('')
  const { take, isBusy } = usePostTask(cloud.posts.answerAppeal, '已答复，对方会收到通知', onDone)
  const answer = (isLifted: boolean) => void take({ postId, claimId, isLifted, words: words.trim() || (isLifted ? '情况属实' : '') })
  return (
    <View className="post-sheet">
      <Sub>{name}：{appeal}</Sub>
      <WordsArea max={100} value={words} placeholder="答复（不同意时要写原因）" onInput={setWords} />
      <Row className="post-answers">
        <Button kind="plain" className="appeal-no" disabled={isBusy || !words.trim()} onClick={() => answer(false)}>维持缺岗</Button>
        <Button kind="primary" className="appeal-yes" isBusy={isBusy} onClick={() => answer(true)}>撤销缺岗</Button>
      </Row>
    </View>
  )
}
