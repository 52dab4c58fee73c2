import type { PostView, RollLine } from '@domain/posts/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { Button, Rate, Row, Sub } from '@/ui'
import { timesOf } from './roll-words'
import { usePostTask } from './use-post-task'

interface ConfirmSheetProps { post: Pick<PostView, 'postId'>; lines: readonly RollLine[]; onDone: () => void }

/** 确认工时, with a word on each if one likes: five stars are a point more in the record. */
export function ConfirmSheet({ post: { postId }, lines, onDone }: ConfirmSheetProps) {
  const [praise, setPraise] = useState<Record<string, number>>({})
  const { take, isBusy } = usePostTask(cloud.posts.confirmHours, '工时已确认，本人会收到通知', onDone)
  const isAllBest = lines.every(({ claimId }) => praise[claimId] === 5)
  const all = () => setPraise(isAllBest ? {} : Object.fromEntries(lines.map(({ claimId }) => [claimId, 5])))
  return (
    <View className="post-sheet confirm-sheet">
      <Sub>评几颗星（可不评），五星加 1 分；确认后计入服务记录。</Sub>
      {lines.length > 1 && <Button kind="plain" small className="praise-all" onClick={all}>{isAllBest ? '都先不评' : '都评五星'}</Button>}
      {lines.map(line => (
        <View key={line.claimId} className={`praise praise-${line.claimId}`}>
          <Row between wrap><View>{line.name}</View><Sub>{timesOf(line)}</Sub></Row>
          <Rate value={praise[line.claimId] ?? 0} onChange={stars => setPraise({ ...praise, [line.claimId]: stars })} />
        </View>
      ))}
      <Button
        kind="primary" className="confirm-submit" isBusy={isBusy}
        onClick={() => void take({ postId, entries: lines.map(({ claimId }) => ({ claimId, praise: praise[claimId] ?? null })) })}
      >确认 {lines.length} 人的工时</Button>
    </View>
  )
}
