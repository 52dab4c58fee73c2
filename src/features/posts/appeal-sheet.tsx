import { View } from '@tarojs/components'
import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { Button, ChipGroup, WordsArea } from '@/ui'
import { usePostTask } from './use-post-task'

const READY = ['当天在医院', '已经到了，忘了扫码', '提前告诉过负责人', '家里有急事']

/** 申诉: why one was not there, in one tap or a few words. */
export function AppealSheet({ postId, onDone }: { postId: string; onDone: () => void }) {
  const [words, setWords] = useState('')
  const { take, isBusy } = usePostTask(cloud.posts.appeal, '已提交，负责人会答复您', onDone)
  return (
    <View className="post-sheet">
      <ChipGroup name="appeal" options={READY.map(label => ({ key: label, label }))} value={words} onChange={setWords} />
      <WordsArea max={100} value={words} placeholder="说说原因" onInput={setWords} />
      <Button kind="primary" className="appeal-submit" isBusy={isBusy} disabled={!words.trim()} onClick={() => void take({ postId, words: words.trim() })}>提交申诉</Button>
    </View>
  )
}
