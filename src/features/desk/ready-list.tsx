import { View } from '@tarojs/components'
import { ACTION_LABELS } from '@domain/requests/labels'
import { READY_ACTIONS, readyFor, type ReadyAction } from '@domain/requests/reply-templates'
import { useState } from 'react'
import { Hint, Sheet } from '@/ui'
import { Menu, MenuRow } from '@/ui/menu-row'
import { ReadyForm } from './ready-form'

interface ReadyListProps { estateId: string; ready: Readonly<Record<string, readonly string[]>>; onChanged: () => void }

/** 已收到，今天内上门 等 3 句 */
const hintOf = ([first = '', ...others]: readonly string[]): string => (others.length ? `${first} 等 ${others.length + 1} 句` : first)

/** 常用语 by step: the estate's own, or the general ones. */
export function ReadyList({ estateId, ready, onChanged }: ReadyListProps) {
  const [open, setOpen] = useState<ReadyAction | null>(null)
  const done = () => {
    setOpen(null)
    onChanged()
  }
  return (
    <View>
      <Menu>
        {READY_ACTIONS.map(action => (
          <MenuRow
            key={action} icon="speech" label={ACTION_LABELS[action]} hint={hintOf(readyFor(action, ready))} value={ready[action] ? '本小区的' : ''}
            name={`ready-of-${action}`} onClick={() => setOpen(action)}
          />
        ))}
      </Menu>
      <Hint className="desk-rule">办事时点一句就填好，还能再改；备注和退单、转单的话只有办事的人看得到。</Hint>
      <Sheet title={open ? `${ACTION_LABELS[open]}的常用语` : ''} isOpen={open !== null} onClose={() => setOpen(null)}>
        {open && <ReadyForm key={open} estateId={estateId} action={open} own={ready[open] ?? null} onDone={done} />}
      </Sheet>
    </View>
  )
}
