import { CHECK_IN_BEFORE } from '@domain/posts/check-in'
import type { PostView, RollLine } from '@domain/posts/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { Button, ChipGroup, Row, WordsArea } from '@/ui'
import { clock } from '@/ui/calendar'
import { PickerField } from '@/ui/picker-field'
import { momentAfter } from './moment-after'
import { usePostTask } from './use-post-task'

const READY = ['忘了扫码', '手机没电', '码看不清', '按负责人安排提前离开']

/** 补记: both times as the clock on the wall told them, and why they are put right by hand. */
export function CorrectSheet({ post: { postId, startAt, endAt }, line, onDone }: { post: PostView; line: RollLine; onDone: () => void }) {
  const [from, setFrom] = useState(clock(line.checkedInAt ?? startAt))
  const [until, setUntil] = useState(clock(line.checkedOutAt ?? endAt))
  const [reason, setReason] = useState('')
  const { take, isBusy } = usePostTask(cloud.posts.correctTimes, '已补记', onDone)
  const submit = () => {
    const checkedInAt = momentAfter(startAt - CHECK_IN_BEFORE, from)
    return take({ postId, claimId: line.claimId, checkedInAt, checkedOutAt: momentAfter(checkedInAt, until), reason: reason.trim() })
  }
  return (
    <View className="post-sheet">
      <Row>
        <PickerField className="correct-from" label="到岗" mode="time" value={from} onChange={setFrom} />
        <PickerField className="correct-until" label="离岗" mode="time" value={until} onChange={setUntil} />
      </Row>
      <ChipGroup name="reason" options={READY.map(label => ({ key: label, label }))} value={reason} onChange={setReason} />
      <WordsArea max={50} value={reason} placeholder="为什么补记" onInput={setReason} />
      <Button kind="primary" className="correct-submit" isBusy={isBusy} disabled={!reason.trim()} onClick={() => void submit()}>保存时间</Button>
    </View>
  )
}
