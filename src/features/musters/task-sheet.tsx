import type { RollLine } from '@domain/musters/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { Shown } from '@/cloud/shown'
import { useLoad } from '@/cloud/use-operation'
import { Button, ChipGroup, Empty, Field, Sub } from '@/ui'
import { TASK_READY, doorOf } from './muster-words'
import type { Choice } from './roll-list'
import { useMusterTask } from './use-muster-task'

/** 派任务: who, of those who said that they can help, and what to do; where is known from whom it is for. */
export function TaskSheet({ musterId, choice: { helper, person }, onDone }: { musterId: string; choice: Choice; onDone: () => void }) {
  const [chosen, setChosen] = useState<string | null>(helper?.callId ?? null)
  const [words, setWords] = useState('')
  const { take, isBusy } = useMusterTask(cloud.musters.giveTask, '已派出，对方马上收到', onDone)
  return (
    <View className="muster-sheet">
      {person && <Sub>去：{doorOf(person)} {person.words}</Sub>}
      {helper ? <Sub>派给：{helper.name} · {doorOf(helper)}</Sub> : <Helpers musterId={musterId} value={chosen} onChange={setChosen} />}
      <ChipGroup name="task" options={TASK_READY.map(label => ({ key: label, label }))} value={words} onChange={setWords} />
      <Field className="task-words" label="做什么" value={words} maxlength={50} placeholder="写一句，例如：背老人下楼" onInput={setWords} />
      <Button
        kind="primary" className="task-give" isBusy={isBusy} disabled={!chosen || !words.trim()}
        onClick={() => void (chosen && take({ musterId, callId: chosen, words: words.trim(), forCallId: person?.callId ?? null }))}
      >派出去</Button>
    </View>
  )
}

const label = (line: RollLine): string => `${line.name} ${doorOf(line)}${line.openTasks > 0 ? ' · 在办' : ''}`

function Helpers({ musterId, value, onChange }: { musterId: string; value: string | null; onChange: (callId: string) => void }) {
  const { value: page, error, reload } = useLoad(() => cloud.musters.roll({ musterId, column: 'canHelp', limit: 20 }))
  return (
    <Shown value={page} error={error} onRetry={() => void reload()} rows={1}>
      {({ items }) => (items.length === 0
        ? <Empty icon="people" text="还没有人说能支援。可以先让管家去，或再叫一次。" />
        : <ChipGroup name="helper" options={items.map(one => ({ key: one.callId, label: label(one) }))} value={value} onChange={onChange} />)}
    </Shown>
  )
}
