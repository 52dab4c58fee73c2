import { View } from '@tarojs/components'
import { RATING_TAGS } from '@domain/requests/labels'
import { MAX_WORDS } from '@domain/requests/model'
import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { useTask } from '@/cloud/use-operation'
import { Button, ChipGroup, Rate, WordsArea, toast } from '@/ui'

/** From this many stars on the quick words are the friendly ones. */
const HAPPY = 4

/** 评价: stars; quick words and own words if one likes. */
export function RateSheet({ requestId, onDone }: { requestId: string; onDone: () => void }) {
  const [stars, setStars] = useState(0)
  const [tags, setTags] = useState<string[]>([])
  const [words, setWords] = useState('')
  const [error, setError] = useState<string | null>(null)
  const task = useTask(cloud.requests.rate)
  const ready = stars >= HAPPY ? RATING_TAGS.good : RATING_TAGS.bad
  const rate = (next: number) => {
    if ((next >= HAPPY) !== (stars >= HAPPY)) setTags([])
    setStars(next)
  }
  const submit = async () => {
    if (stars === 0) return setError('请先点星星')
    const answer = await task.run({ requestId, stars, tags, ...(words.trim() ? { words: words.trim() } : {}) })
    if (!answer.ok) return setError(explain(answer.error))
    toast('谢谢您的评价')
    onDone()
  }
  return (
    <View className="words-sheet">
      <Rate value={stars} onChange={rate} />
      {stars > 0 && (
        <ChipGroup
          name="tag" options={ready.map(label => ({ key: label, label }))} value={tags}
          onChange={tag => setTags(tags.includes(tag) ? tags.filter(one => one !== tag) : [...tags, tag])}
        />
      )}
      {stars > 0 && <WordsArea max={MAX_WORDS} value={words} placeholder="还想说的（可不填）" onInput={setWords} />}
      {error && <View className="field-error">{error}</View>}
      <Button kind="primary" className="rate-submit" isBusy={task.isBusy} onClick={() => void submit()}>提交评价</Button>
    </View>
  )
}
