import type { TeamSummary } from '@domain/duty/contract'
import { TEAM_LABELS, type TeamKind } from '@domain/kernel/teams'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { Shown } from '@/cloud/shown'
import { useLoad, useTask } from '@/cloud/use-operation'
import { Button, Card, Chip, Empty, Field, Grow, Icon, Page, Row, Sheet, Sub, Tiles, Title, toast } from '@/ui'
import { openPage } from '@/ui/open-page'
import { TEAM_ICONS } from '@/ui/team-icons'
import './duty.scss'

const openTeam = (teamId: string) => openPage(`packages/duty/team/index?id=${teamId}`)

/** 服务队 of the estate: who leads them, how many they are, and whether one is in it. */
export function TeamsScreen({ estateId }: { estateId: string }) {
  const { value, error, reload } = useLoad(() => cloud.duty.teams({ estateId }), [estateId])
  const [isNew, setNew] = useState(false)
  const missing = (Object.keys(TEAM_LABELS) as TeamKind[]).filter(kind => !value?.items.some(team => team.kind === kind))
  const footer = value?.canManage && missing.length > 0 ? <Button kind="primary" className="team-new" onClick={() => setNew(true)}>建一支服务队</Button> : undefined
  return (
    <Page className="duty-teams" footer={footer}>
      <Shown value={value} error={error} onRetry={() => void reload()}>
        {({ items, canManage }) => (items.length === 0
          ? <Empty icon="people" text={canManage ? '还没有服务队，先建一支。' : '小区还没有服务队，建好后会出现在这里。'} />
          : <>{items.map(team => <TeamCard key={team.teamId} team={team} />)}</>)}
      </Shown>
      <Sheet title="建服务队" isOpen={isNew} onClose={() => setNew(false)}>
        <NewTeam estateId={estateId} kinds={missing} onMade={openTeam} />
      </Sheet>
    </Page>
  )
}

function TeamCard({ team: { teamId, kind, name, leads, count, groups, mine } }: { team: TeamSummary }) {
  return (
    <Card className={`team-card team-${kind}`} onClick={() => openTeam(teamId)}>
      <Row between>
        <Row className="grow"><Icon name={TEAM_ICONS[kind]} /><Grow><Title className="two-lines">{name}</Title></Grow></Row>
        {mine && <Chip tone="ok">{mine === 'lead' ? '我带队' : '我在队里'}</Chip>}
      </Row>
      <Sub>{leads.length > 0 ? `队长 ${leads.join('、')}` : '还没有队长'} · {count} 人</Sub>
      {groups.length > 0 && <Sub>{groups.map(group => `${group.name} ${group.count} 人`).join(' · ')}</Sub>}
    </Card>
  )
}

interface NewTeamProps { estateId: string; kinds: readonly TeamKind[]; onMade: (teamId: string) => void }

function NewTeam({ estateId, kinds, onMade }: NewTeamProps) {
  const [kind, setKind] = useState<TeamKind | null>(null)
  const [name, setName] = useState('')
  const { run, isBusy } = useTask(cloud.duty.createTeam)
  const choose = (next: TeamKind) => {
    setKind(next)
    setName(TEAM_LABELS[next])
  }
  const make = async () => {
    if (!kind || !name.trim()) return toast('请先选一种服务队')
    const answer = await run({ estateId, kind, name: name.trim() })
    if (!answer.ok) return toast(explain(answer.error))
    onMade(answer.value.teamId)
  }
  return (
    <View className="duty-sheet">
      <Tiles items={kinds.map(key => ({ key, label: TEAM_LABELS[key].replace('服务队', ''), icon: TEAM_ICONS[key] }))} value={kind} onChange={choose} name="kind" />
      <Field className="team-name" label="队名" value={name} maxlength={12} onInput={setName} />
      <Button kind="primary" className="team-make" isBusy={isBusy} onClick={() => void make()}>建好，去加队员</Button>
    </View>
  )
}
