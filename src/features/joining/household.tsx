import type { OutputOf } from '@domain/kernel/operation'
import type { people } from '@domain/people/contract'
import { HOME_STATUS_LABELS, TIE_LABELS } from '@domain/people/labels'
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { remember, useSession } from '@/cloud/session'
import { Shown } from '@/cloud/shown'
import { useLoad, useTask } from '@/cloud/use-operation'
import { Avatar, Button, Card, Chip, Grow, Hint, Row, Section, Sub, Title, confirm, toast } from '@/ui'
import { longDate } from '@/ui/calendar'
import { goBack } from '@/ui/go-back'

type Household = OutputOf<typeof people.household>
const TONES = { pending: 'warn', verified: 'ok', refused: 'late' } as const

/** 我家: who lives behind this door as far as the steward knows, until when, and moving out. */
export function Household() {
  const { value, error, reload } = useLoad(() => cloud.people.household({}))
  const { run, isBusy } = useTask(cloud.people.moveOut)
  const pastHomes = useSession()?.me.pastHomes ?? []
  usePullDownRefresh(() => void reload().then(() => Taro.stopPullDownRefresh()))
  const leave = async (label: string) => {
    const text = `${label}\n搬离后，这里的通知、岗位和预约不再对您开放；没办完的诉求和预约请先办完或取消。半年内没有加入别处，您的称呼和电话会被清除。`
    if (!(await confirm({ title: '确定已经搬走了？', text, confirmText: '搬走了' }))) return
    const answer = await run({})
    if (!answer.ok) return toast(explain(answer.error))
    remember(answer.value)
    toast('已登记搬离，到新家扫码即可加入')
    goBack()
  }
  return (
    <Shown value={value} error={error} onRetry={() => void reload()}>
      {household => (
        <>
          <Card><Title>{household.label}</Title><Sub>{`登记在这里的有 ${household.members.length} 人`}</Sub></Card>
          <Section title="同住的人" />
          {household.members.map((member, i) => <Person key={i} member={member} />)}
          <Hint>家里人各自用自己的微信扫楼道里的码加入，由管家核实。</Hint>
          {pastHomes.length > 0 && <Section title="以前住在" />}
          {pastHomes.map(({ label, joinedAt, leftAt }) => <Card key={joinedAt}>{label}<Sub>{longDate(joinedAt)} – {longDate(leftAt)}</Sub></Card>)}
          <Button kind="plain" className="household-leave" isBusy={isBusy} onClick={() => void leave(household.label)}>我已经搬走了</Button>
        </>
      )}
    </Shown>
  )
}

const Person = ({ member: { name, tie, status, until, isMe } }: { member: Household['members'][number] }) => (
  <Card className="household-member">
    <Row>
      <Avatar name={name || '邻'} />
      <Grow>{name || '邻居'}{isMe && '（我）'}<Sub>{TIE_LABELS[tie]}{until !== null && ` · 租到 ${longDate(until)}`}</Sub></Grow>
      <Chip tone={TONES[status]}>{HOME_STATUS_LABELS[status]}</Chip>
    </Row>
  </Card>
)
