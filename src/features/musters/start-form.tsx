import Taro from '@tarojs/taro'
import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { useLoad, useTask } from '@/cloud/use-operation'
import { Button, Card, ChipGroup, Field, Hint, Page, Section, WordsArea, confirm, toast } from '@/ui'
import './musters.scss'

const REASONS = ['暴雨内涝', '火情', '停水停电', '燃气泄漏', '老人走失', '防汛演练']
const WHOM = [{ key: 'estate', label: '整个小区' }, { key: 'buildings', label: '几栋楼' }] as const
const MOST = 100

/** 发起集结: why, whom, what to do; then everybody is told at once, whatever the hour. */
export function StartForm({ estateId }: { estateId: string }) {
  const [reason, setReason] = useState('')
  const [words, setWords] = useState('')
  const [kind, setKind] = useState<'estate' | 'buildings'>('estate')
  const [chosen, setChosen] = useState<readonly string[]>([])
  const { value } = useLoad(() => cloud.musters.list({ estateId, limit: 1 }))
  const { run, isBusy } = useTask(cloud.musters.start)
  const toggle = (id: string) => setChosen(before => (before.includes(id) ? before.filter(one => one !== id) : [...before, id]))
  const start = async () => {
    if (!reason.trim()) return toast('写明出了什么事')
    if (kind === 'buildings' && chosen.length === 0) return toast('选出要叫的楼栋')
    const whom = { kind, buildingIds: kind === 'buildings' ? [...chosen] : [], teamId: null }
    if (!(await confirm({ title: `通知${kind === 'estate' ? '整个小区' : `${chosen.length} 栋楼`}？`, text: '每一位都会马上收到，夜里也会响。请核实后再发。', confirmText: '马上通知' }))) return
    const answer = await run({ estateId, reason: reason.trim(), words: words.trim(), whom })
    if (!answer.ok) return toast(explain(answer.error))
    await Taro.redirectTo({ url: `/packages/musters/roll/index?id=${answer.value.musterId}` })
  }
  return (
    <Page className="muster-start-form" footer={<Button kind="primary" className="muster-send" isBusy={isBusy} onClick={() => void start()}>马上通知</Button>}>
      <Card className="muster-sheet">
        <Field className="muster-reason-field" label="出了什么事" value={reason} maxlength={20} placeholder="例如：暴雨内涝" onInput={setReason} />
        <ChipGroup name="reason" options={REASONS.map(label => ({ key: label, label }))} value={reason} onChange={setReason} />
      </Card>
      <Section title="叫谁" />
      <Card className="muster-sheet">
        <ChipGroup name="whom" options={WHOM} value={kind} onChange={setKind} />
        {kind === 'buildings' && <ChipGroup name="building" options={(value?.buildings ?? []).map(({ buildingId, name }) => ({ key: buildingId, label: name }))} value={chosen} onChange={toggle} />}
        <Hint>{kind === 'estate' ? '住户和工作人员都会叫到。' : '这些楼的住户会叫到。'}</Hint>
      </Card>
      <Section title="请大家做什么" />
      <Card className="muster-sheet"><WordsArea className="muster-words-field" max={MOST} value={words} placeholder="例如：一楼住户请到二楼以上，不要走地下车库" onInput={setWords} /></Card>
    </Page>
  )
}
