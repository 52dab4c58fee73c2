import type { ShiftView } from '@domain/duty/contract'
import { SHIFT_LABELS } from '@domain/duty/labels'
import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { useToldTask } from '@/cloud/use-told-task'
import { Avatar, Button, Card, Chip, Grow, Hint, Page, Row, Section, Sheet, Sub, Title, confirm } from '@/ui'
import { dayTime, span } from '@/ui/time'
import { AskedCard } from './asked-card'
import './duty.scss'
import { HandsSheet } from './hands-sheet'
import { NoteSheet } from './note-sheet'
import { shiftChip } from './shift-card'
import { ShiftFooter, hasStep } from './shift-footer'

export type ShiftSheet = 'handOver' | 'putOn' | 'note'
const TITLES = { handOver: '请谁接班', putOn: '排谁上班', note: '交接班记录' } satisfies Record<ShiftSheet, string>

interface ShiftScreenProps { shift: ShiftView; now: number; onChanged: () => void }

/** 班次: who is on it, what the shift before left, and what there is to do. */
export function ShiftScreen({ shift, now, onChanged }: ShiftScreenProps) {
  const [sheet, setSheet] = useState<ShiftSheet | null>(null)
  const { tone, words } = shiftChip(shift, now)
  const done = () => {
    setSheet(null)
    onChanged()
  }
  return (
    <Page className="duty-shift" footer={hasStep(shift) ? <ShiftFooter shift={shift} onSheet={setSheet} onChanged={onChanged} /> : undefined}>
      <Card>
        <Row between><Grow><Title className="two-lines">{shift.teamName} · {SHIFT_LABELS[shift.kind]}</Title></Grow><Chip tone={tone}>{words}</Chip></Row>
        <Sub>{span(shift.startAt, shift.endAt, now)}{shift.kind === 'night' && '（第二天）'}</Sub>
        {shift.calledAt !== null && shift.left > 0 && <Hint>{dayTime(shift.calledAt, now)} 已叫过队里有空的人</Hint>}
      </Card>
      {shift.asker && <AskedCard shiftId={shift.shiftId} asker={shift.asker} onChanged={onChanged} />}
      <NoteCard title="上一班留的话" note={shift.before} now={now} />
      <Section title={`值班 ${shift.people.length}/${shift.need} 人`} />
      <People shift={shift} onSheet={setSheet} onChanged={onChanged} />
      <NoteCard title="这一班的记录" note={shift.note} now={now} />
      <Sheet title={sheet ? TITLES[sheet] : ''} isOpen={sheet !== null} onClose={() => setSheet(null)}>
        {sheet === 'note' && <NoteSheet shift={shift} onDone={done} />}
        {sheet === 'handOver' && <HandsSheet shift={shift} send={cloud.duty.handShift} words="已请对方接班，答应前班还是您的" onDone={done} />}
        {sheet === 'putOn' && <HandsSheet shift={shift} send={cloud.duty.putOn} words="已排上，对方会收到通知" onDone={done} />}
      </Sheet>
    </Page>
  )
}

function People({ shift: { shiftId, people, canLead, canCall, left }, onSheet, onChanged }: Omit<ShiftScreenProps, 'now'> & { onSheet: (sheet: ShiftSheet) => void }) {
  const off = useToldTask(cloud.duty.takeOff, '已换下，对方会收到通知', onChanged)
  const calling = useToldTask(cloud.duty.callHands, '已叫队里有空的人', onChanged)
  const takeOff = async (memberId: string, name: string) => {
    if (await confirm({ title: `把${name}换下来？`, text: '对方会收到通知，空出的班可以重新叫人。', confirmText: '换下来' })) await off.take({ shiftId, memberId })
  }
  return (
    <Card className="shift-people">
      {people.length === 0 && <Sub>还没有人值这个班。</Sub>}
      {people.map(({ memberId, name, isMe, asked }, i) => (
        <Row key={i} className="duty-person">
          <Avatar name={name} />
          <Grow>{isMe ? `${name}（我）` : name}{asked && <Sub>已请{asked}接班，等对方答复</Sub>}</Grow>
          {canLead && memberId && <Button kind="plain" small className="shift-off" isBusy={off.isBusy} onClick={() => void takeOff(memberId, name)}>换下</Button>}
        </Row>
      ))}
      {canLead && left > 0 && <Row className="duty-steps">
        <Button kind="ghost" small className="shift-put" onClick={() => onSheet('putOn')}>排人</Button>
        {canCall && <Button kind="ghost" small className="shift-call" isBusy={calling.isBusy} onClick={() => void calling.take({ shiftId })}>叫人</Button>}
      </Row>}
    </Card>
  )
}

const NoteCard = ({ title, note, now }: { title: string; note: ShiftView['note']; now: number }) => (note ? (
  <Card className="is-soft shift-note"><Sub>{title}</Sub><Title className="note-text">{note.words}</Title><Hint>{note.by} · {dayTime(note.at, now)}</Hint></Card>
) : null)
