import type { DayView } from '@domain/days/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Section, Sheet } from '@/ui'
import { CancelForm } from './cancel-form'
import { CloseStallForm } from './close-stall-form'
import { MoveForm } from './move-form'
import { EditStallForm } from './edit-stall-form'
import { useIsOrganizer } from './use-is-organizer'

const SHEETS = { move: '改期、换地方', stall: '调整摊位', close: '停一个摊位', cancel: '取消便民日' }
type Open = keyof typeof SHEETS

/** For those who put up days: change, adjust, cancel; everybody booked is told. */
export function ChangeDay({ day, onChanged }: { day: DayView; onChanged: () => void }) {
  const [open, setOpen] = useState<Open | null>(null)
  if (!useIsOrganizer()) return null
  const done = () => { setOpen(null); onChanged() }
  return (
    <>
      <Section title="变动" />
      <View className="day-changes">
        {(Object.keys(SHEETS) as Open[]).map(key => (
          <Button key={key} kind={key === 'cancel' ? 'plain' : 'ghost'} small className={`change-${key}`} onClick={() => setOpen(key)}>{SHEETS[key]}</Button>
        ))}
      </View>
      <Sheet title={open ? SHEETS[open] : ''} isOpen={open !== null} onClose={() => setOpen(null)}>
        {open === 'move' && <MoveForm day={day} onDone={done} />}
        {open === 'stall' && <EditStallForm day={day} onDone={done} />}
        {open === 'close' && <CloseStallForm day={day} onDone={done} />}
        {open === 'cancel' && <CancelForm day={day} onDone={done} />}
      </Sheet>
    </>
  )
}
