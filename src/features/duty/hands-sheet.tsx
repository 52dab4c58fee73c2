import type { ShiftView } from '@domain/duty/contract'
import { View } from '@tarojs/components'
import type { Caller } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { useTask } from '@/cloud/use-operation'
import { Avatar, Button, Empty, Grow, Row, toast } from '@/ui'

interface HandsSheetProps {
  shift: ShiftView
  send: Caller<{ shiftId: string; memberId: string }, unknown>
  /** What to say when it is done. */
  words: string
  onDone: () => void
}

/** Somebody of the team, chosen by name. */
export function HandsSheet({ shift: { shiftId, hands }, send, words, onDone }: HandsSheetProps) {
  const { run, isBusy } = useTask(send)
  const choose = async (memberId: string) => {
    const answer = await run({ shiftId, memberId })
    toast(answer.ok ? words : explain(answer.error))
    if (answer.ok) onDone()
  }
  if (hands.length === 0) return <Empty icon="people" text="队里没有别人了，请先在服务队里加队员。" />
  return (
    <View className="duty-sheet">
      {hands.map(({ memberId, name }, i) => (
        <Row key={memberId} className="duty-person">
          <Avatar name={name} /><Grow>{name}</Grow>
          <Button kind="ghost" small className={`hand-${i}`} disabled={isBusy} onClick={() => void choose(memberId)}>选这位</Button>
        </Row>
      ))}
    </View>
  )
}
