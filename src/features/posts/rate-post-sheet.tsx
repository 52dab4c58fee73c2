import { View } from '@tarojs/components'
import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { Button, Rate, WordsArea } from '@/ui'
import { usePostTask } from './use-post-task'

/** 评岗 by those who served: stars, and words if one likes. */
export function RatePostSheet({ postId, onDone }: { postId: string; onDone: () => void }) {
  const [stars, setStars] = useState(0)
  const [words, setWords] = useState('')
  const { take, isBusy } = usePostTask(cloud.posts.rate, '谢谢您的评价', onDone)
  return (
    <View className="post-sheet">
      <Rate value={stars} onChange={setStars} />
      {stars > 0 && <WordsArea max={100} value={words} placeholder="还想说的（可不填）" onInput={setWords} />}
      <Button kind="primary" className="rate-submit" isBusy={isBusy} disabled={stars === 0} onClick={() => void take({ postId, stars, words: words.trim() })}>提交评价</Button>
    </View>
  )
}
