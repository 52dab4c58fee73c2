import { View } from '@tarojs/components'
import type { Me } from '@domain/people/contract'
import { PARTY_KIND_LABELS } from '@domain/people/labels'
import type { PARTY_KINDS } from '@domain/people/model'
import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { remember } from '@/cloud/session'
import { Shown } from '@/cloud/shown'
import { askFor } from '@/cloud/subscription'
import { useLoad, useTask } from '@/cloud/use-operation'
import { Button, Card, ChipGroup, Empty, Grow, Hint, Page, Row, Section, Sub, Tick, toast } from '@/ui'
import { PartyCard } from './party-card'

type Kind = (typeof PARTY_KINDS)[number]
const KINDS = (['employed', 'retired', 'floating', 'probationary'] as const).map(key => ({ key, label: PARTY_KIND_LABELS[key] }))

/** 申报党员身份: which kind, which branch, and a consent of its own. */
export function DeclareForm({ refused }: { refused: Me['party'] }) {
  const { value, error, reload } = useLoad(() => cloud.people.branches({}))
  const { run, isBusy } = useTask(cloud.people.declareParty)
  const [kind, setKind] = useState<Kind | null>(null)
  const [branchId, setBranchId] = useState<string | null>(null)
  const [hasAgreed, setAgreed] = useState(false)
  const canSubmit = kind !== null && branchId !== null && hasAgreed
  const submit = async () => {
    if (!canSubmit) return
    const asked = askFor(['residentVerified'])
    const [answer] = await Promise.all([run({ kind, branchId, hasAgreed }), asked])
    if (answer.ok) remember(answer.value)
    toast(answer.ok ? '已申报，等支部核实' : explain(answer.error))
  }
  const footer = <Button kind="primary" className="party-submit" isBusy={isBusy} disabled={!canSubmit} onClick={() => void submit()}>申报，等支部核实</Button>
  return (
    <Page className="party" footer={footer}>
      {refused && <PartyCard party={refused} />}
      <Section title="您是" />
      <ChipGroup name="party-kind" options={KINDS} value={kind} onChange={setKind} />
      <Section title="所在的支部" />
      <Shown value={value} error={error} onRetry={() => void reload()}>
        {({ items }) => items.length === 0 ? <Empty icon="flag" text="社区还没有登记党支部，请联系社区。" /> : (
          <>{items.map(({ branchId: id, name, isJoint, bodies }) => (
            <Card key={id} className={`branch-${id} ${id === branchId ? 'is-soft' : ''}`} onClick={() => setBranchId(id)}>
              <Row><Tick isOn={id === branchId} /><Grow>{name}{isJoint && <Sub>联合党支部：{bodies.join('、')}</Sub>}</Grow></Row>
            </Card>
          ))}</>
        )}
      </Shown>
      <View className="join-agree-box party-agree" ariaRole="checkbox" aria-checked={hasAgreed} onClick={() => setAgreed(!hasAgreed)}>
        <Tick isOn={hasAgreed} /><Grow>我单独同意登记我的党员身份</Grow>
      </View>
      <Hint>党员身份属于敏感个人信息，只给党支部和社区核实、排岗用；可以不填，随时可以撤回。</Hint>
    </Page>
  )
}
