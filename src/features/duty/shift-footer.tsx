import type { ShiftView } from '@domain/duty/contract'
import { cloud } from '@/cloud/client'
import { askIfLow } from '@/cloud/subscription'
import { useToldTask } from '@/cloud/use-told-task'
import { Button, Row, confirm } from '@/ui'
import type { ShiftSheet } from './shift-screen'

interface ShiftFooterProps { shift: ShiftView; onSheet: (sheet: ShiftSheet) => void; onChanged: () => void }

/** Whether there is anything for this person to do; those who only look have nothing. */
export const hasStep = ({ canTake, canHandOver, canNote }: ShiftView): boolean => canTake || canHandOver || canNote

/** The one next step of this person: take it, write the note, find somebody, or step back. */
export function ShiftFooter({ shift: { shiftId, canTake, canLeave, canHandOver, canNote, note }, onSheet, onChanged }: ShiftFooterProps) {
  const taking = useToldTask(cloud.duty.take, '好的，这个班是您的了', onChanged)
  const leaving = useToldTask(cloud.duty.leave, '已退班，队长会收到通知', onChanged)
  const takeIt = () => {
    askIfLow(['postNotice', 'requestNew'])
    void taking.take({ shiftId })
  }
  const leave = async () => {
    if (await confirm({ title: '退掉这个班？', text: '班会空出来，队里有空的人会收到通知。', confirmText: '退班' })) await leaving.take({ shiftId })
  }
  if (canTake) return <Button kind="primary" className="shift-take" isBusy={taking.isBusy} onClick={takeIt}>我来值这个班</Button>
  return (
    <Row className="shift-actions">
      {canLeave && <Button kind="plain" className="shift-leave" isBusy={leaving.isBusy} onClick={() => void leave()}>退班</Button>}
      {canHandOver && <Button kind="ghost" className="shift-hand" onClick={() => onSheet('handOver')}>转给别人</Button>}
      {canNote && <Button kind="primary" className="shift-write" onClick={() => onSheet('note')}>{note ? '改交接班记录' : '写交接班记录'}</Button>}
    </Row>
  )
}
