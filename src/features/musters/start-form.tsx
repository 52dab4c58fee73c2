import Taro from '@tarojs/taro'
import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { useTask } from '@/cloud/use-operation'
import { Button, Card, ChipGroup, Field, Page, Section, WordsArea, confirm, toast } from '@/ui'
import './musters.scss'
import { WhomCard, chosenWhom } from './whom-card'

const REASONS = ['暴雨内涝', '火情', '停水停电', '燃气泄漏', '老人走失', '防汛演练']
const MOST = 100

/** 发起集结: why, whom, what to do; then everybody is told at once, whatever the hour. With a team, that team is meant. */
export function StartForm({ estateId, teamId }: { estateId: string; teamId: string | null }) {
  const [reason, setReason] = useState('')
  const [words, setWords] = useState('')
  const [chosen, setChosen] = useState(() => chosenWhom(teamId))
  const { run, isBusy } = useTask(cloud.musters.start)
  const start = async () => {
    if (!reason.trim()) return toast('写明出了什么事')
    if (!chosen.words) return toast(chosen.whom.kind === 'team' ? '选出要叫的队' : '选出要叫的楼栋')
    if (!(await confirm({ title: `通知${chosen.words}？`, text: '每一位都会马上收到，夜里也会响。请核实后再发。', confirmText: '马上通知' }))) return
    const answer = await run({ estateId, reason: reason.trim(), words: words.trim(), whom: chosen.whom })
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
      <WhomCard estateId={estateId} whom={chosen.whom} onChange={setChosen} />
      <Section title="请大家做什么" />
      <Card className="muster-sheet"><WordsArea className="muster-words-field" max={MOST} value={words} placeholder="例如：一楼住户请到二楼以上，不要走地下车库" onInput={setWords} /></Card>
    </Page>
  )
}
