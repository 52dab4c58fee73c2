import type { OutputOf } from '@domain/kernel/operation'
import type { people } from '@domain/people/contract'
import { PARTY_KIND_LABELS } from '@domain/people/labels'
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { Shown } from '@/cloud/shown'
import { useTask } from '@/cloud/use-operation'
import { usePages } from '@/cloud/use-pages'
import { Avatar, Button, Card, Empty, Grow, Hint, Row, Sub, confirm, toast } from '@/ui'
import { ago } from '@/ui/time'

/** 等待支部核实的党员, first come first. */
export function PendingParty() {
  const { items, error, reload } = usePages(cursor => cloud.people.pendingParty({ cursor }))
  usePullDownRefresh(() => void reload().then(() => Taro.stopPullDownRefresh()))
  return (
    <Shown value={items} error={error} onRetry={() => void reload()}>
      {people => people.length === 0
        ? <Empty icon="star" text="没有等待核实的党员。居民在“我的 · 党员身份”里申报后会出现在这里。" />
        : people.map(person => <Declared key={person.memberId} person={person} now={Date.now()} onDone={() => void reload()} />)}
    </Shown>
  )
}

interface DeclaredProps { person: OutputOf<typeof people.pendingParty>['items'][number]; now: number; onDone: () => void }

function Declared({ person: { memberId, name, phoneMask, place, kind, branchName, declaredAt }, now, onDone }: DeclaredProps) {
  const { run, isBusy } = useTask(cloud.people.verifyParty)
  const answer = async (isMember: boolean) => {
    const reply = await run({ memberId, isMember })
    toast(reply.ok ? (isMember ? '已核实，本人会收到提醒' : '已退回，本人会收到提醒') : explain(reply.error))
    onDone()
  }
  const refuse = async () => {
    if (await confirm({ title: `退回${name}的申报？`, text: `${branchName} · ${PARTY_KIND_LABELS[kind]}\n退回后，本人可以重新申报。`, confirmText: '退回' })) await answer(false)
  }
  return (
    <Card className={`declared declared-${memberId}`}>
      <Row>
        <Avatar name={name} />
        <Grow>{name}{phoneMask && ` · ${phoneMask}`}<Sub>{PARTY_KIND_LABELS[kind]} · {branchName}</Sub><Sub>{place}</Sub><Hint>{ago(declaredAt, now)}申报</Hint></Grow>
      </Row>
      <Row className="answers">
        <Button kind="plain" className="party-refuse" disabled={isBusy} onClick={() => void refuse()}>不在本支部</Button>
        <Button kind="primary" className="party-verify" isBusy={isBusy} onClick={() => void answer(true)}>核实通过</Button>
      </Row>
    </Card>
  )
}
