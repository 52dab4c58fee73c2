import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { useTask } from '@/cloud/use-operation'
import { Button, Card, Rate, Title, WordsArea, toast } from '@/ui'

/** 评价: stars first, words if one likes. */
export function RateCard({ dayId, onDone }: { dayId: string; onDone: () => void }) {
  const [stars, setStars] = useState(0)
  const [words, setWords] = useState('')
  const { run, isBusy } = useTask(cloud.days.rate)
  const send = async () => {
    const answer = await run({ dayId, stars, words: words.trim() })
    toast(answer.ok ? '谢谢您的评价' : explain(answer.error))
    if (answer.ok) onDone()
  }
  return (
    <Card className="day-rate">
      <Title>今天办得怎么样？</Title>
      <Rate value={stars} onChange={setStars} />
      {stars > 0 && <WordsArea className="day-rate-words" value={words} max={100} placeholder="想说的话（可不写）" onInput={setWords} />}
      {stars > 0 && <Button kind="primary" className="day-rate-submit" isBusy={isBusy} onClick={() => void send()}>提交评价</Button>}
    </Card>
  )
}
