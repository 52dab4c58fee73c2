import type { ShiftItem } from '@domain/duty/contract'
import { SHIFT_LABELS } from '@domain/duty/labels'
import { Card, Chip, Grow, Row, Sub, Title } from '@/ui'
import { openPage } from '@/ui/open-page'
import { span } from '@/ui/time'

/** How a shift stands for this person, in a word. */
export function shiftChip({ isAsked, isMine, left, startAt, endAt }: ShiftItem, now: number): { tone: 'brand' | 'ok' | 'late' | 'plain'; words: string } {
  if (isAsked) return { tone: 'brand', words: '等您答复' }
  if (endAt <= now) return { tone: 'plain', words: '已结束' }
  if (left > 0) return { tone: 'late', words: `缺 ${left} 人` }
  if (startAt <= now) return { tone: 'ok', words: '正在值班' }
  return isMine ? { tone: 'ok', words: '您的班' } : { tone: 'ok', words: '人齐了' }
}

/** One shift in a list. */
export function ShiftCard({ shift, now }: { shift: ShiftItem; now: number }) {
  const { shiftId, teamName, kind, startAt, endAt, names } = shift
  const { tone, words } = shiftChip(shift, now)
  return (
    <Card className={`shift-card shift-${shiftId}`} onClick={() => openPage(`packages/duty/shift/index?id=${shiftId}`)}>
      <Row between><Grow><Title className="two-lines">{teamName} · {SHIFT_LABELS[kind]}</Title></Grow><Chip tone={tone}>{words}</Chip></Row>
      <Sub>{span(startAt, endAt, now)}</Sub>
      <Sub>{names.length > 0 ? names.join('、') : '还没有人'}</Sub>
    </Card>
  )
}
