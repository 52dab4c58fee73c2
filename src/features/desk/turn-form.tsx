import { Switch, View } from '@tarojs/components'
import { CATEGORIES } from '@domain/requests/categories'
import type { TurnLine } from '@domain/requests/desk-contract'
import { TURN_CATEGORIES, type TurnSettings } from '@domain/requests/turn-settings'
import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { useTask } from '@/cloud/use-operation'
import { Card, ChipGroup, Empty, Grow, Hint, Row, Section, Sheet, toast } from '@/ui'
import { TurnPerson } from './turn-person'
import { SWITCH_COLOR, toggled, withOnly } from './turn-words'

const KINDS = TURN_CATEGORIES.map(key => ({ key, label: CATEGORIES[key].label }))

interface TurnFormProps { estateId: string; before: TurnSettings; staff: readonly TurnLine[] }

/** 轮派: what is sent as soon as it is filed, who takes part, and for what; every change is kept at once. */
export function TurnForm({ estateId, before, staff }: TurnFormProps) {
  const [turns, setTurns] = useState(before)
  const [asked, ask] = useState<TurnLine | null>(null)
  const task = useTask(cloud.requests.setTurns)
  const change = async (part: Partial<TurnSettings>) => {
    const next = { ...turns, ...part }
    setTurns(next)
    const answer = await task.run({ estateId, turns: next })
    if (answer.ok) return
    setTurns(turns)
    toast(explain(answer.error))
  }
  return (
    <View>
      <Card>
        <Row between className="desk-automatic">
          <Grow>居民一提交就自动轮派<Hint>派给轮到的值班师傅，管家同时收到提醒；师傅手上都满了，就放进抢单池</Hint></Grow>
          <Switch checked={turns.isAutomatic} color={SWITCH_COLOR} onChange={event => void change({ isAutomatic: event.detail.value })} />
        </Row>
      </Card>
      {turns.isAutomatic && (
        <View>
          <Section title="哪几类自动轮派" />
          <ChipGroup name="turn" options={KINDS} value={turns.categories} onChange={key => void change({ categories: toggled(turns.categories, key) })} />
        </View>
      )}
      <Section title="谁在轮" />
      {staff.length === 0 ? <Empty icon="people" text="小区还没有任职的师傅，请联系社区开通。" /> : (
        <Card>
          {staff.map(line => (
            <TurnPerson
              key={line.memberId} line={line} turns={turns} onAsk={() => ask(line)}
              onTake={isIn => void change({ outIds: isIn ? turns.outIds.filter(id => id !== line.memberId) : [...turns.outIds, line.memberId] })}
            />
          ))}
        </Card>
      )}
      <Hint className="desk-rule">值班的师傅里，离上次轮到最久、手上没到上限的一位先轮到；管家手动轮派也按这个次序。</Hint>
      <Sheet title={asked ? `${asked.name}只轮哪几类` : ''} isOpen={asked !== null} onClose={() => ask(null)}>
        {asked && (
          <View className="desk-only">
            <Hint>一类都不选，就是全部都轮。</Hint>
            <ChipGroup
              name="only" options={KINDS} value={turns.only[asked.memberId] ?? []}
              onChange={key => void change({ only: withOnly(turns.only, asked.memberId, key) })}
            />
          </View>
        )}
      </Sheet>
    </View>
  )
}
