import type { TeamView } from '@domain/duty/contract'
import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { useToldTask } from '@/cloud/use-told-task'
import { Button, Card, Chip, Grow, Hint, Page, Row, Section, Sheet, Sub, Title, Avatar, confirm } from '@/ui'
import { openPage } from '@/ui/open-page'
import { AddPersonSheet } from './add-person-sheet'
import { ArrangeSheet } from './arrange-sheet'
import './duty.scss'
import { PlaceSheet } from './place-sheet'

type Person = TeamView['people'][number]
type TeamSheet = { kind: 'add' } | { kind: 'arrange' } | { kind: 'place'; person: Person }
const TITLES = { add: '加队员', arrange: '改队名、分组', place: '换组、定组长' } as const

/** 一支服务队: its groups and people; what may be changed by whom is said by the server. */
export function TeamScreen({ team, onChanged }: { team: TeamView; onChanged: () => void }) {
  const [sheet, setSheet] = useState<TeamSheet | null>(null)
  const leaving = useToldTask(cloud.duty.removeFromTeam, '已退队', onChanged)
  const mayAdd = team.canLead || team.leadsGroups.length > 0
  const mayPlace = ({ groupId, isLead }: Person) => team.canLead ? team.canManage || !(isLead && groupId === null) : !isLead && groupId !== null && team.leadsGroups.includes(groupId)
  const done = () => {
    setSheet(null)
    onChanged()
  }
  const leave = async () => {
    const me = team.people.find(({ isMe }) => isMe)
    if (me && await confirm({ title: '退出这支队？', text: '您后面的班会空出来，队长可以另排。', confirmText: '退队' })) await leaving.take({ teamId: team.teamId, memberId: me.memberId })
  }
  return (
    <Page className="duty-team">
      <Card>
        <Title className="two-lines">{team.name}</Title>
        <Sub>{team.leads.length > 0 ? `队长 ${team.leads.join('、')}` : '还没有队长'} · {team.count} 人</Sub>
        <Row className="duty-steps">
          {mayAdd && <Button kind="ghost" small className="team-add" onClick={() => setSheet({ kind: 'add' })}>加队员</Button>}
          {team.canLead && <Button kind="ghost" small className="team-pattern" onClick={() => openPage(`packages/duty/pattern/index?id=${team.teamId}`)}>每周排班</Button>}
          {team.canLead && team.count > 0 && <Button kind="plain" small className="team-muster" onClick={() => openPage(`packages/musters/start/index?team=${team.teamId}`)}>集结本队</Button>}
          {team.canLead && <Button kind="plain" small className="team-arrange" onClick={() => setSheet({ kind: 'arrange' })}>改队名、分组</Button>}
        </Row>
      </Card>
      {team.people.length === 0 && <Hint>{team.canLead ? '还没有队员，先把队长加进来。' : '队员名单只给本队的人看。想加入，请找队长或管家。'}</Hint>}
      <Groups team={team} mayPlace={mayPlace} onPlace={person => setSheet({ kind: 'place', person })} />
      {team.mine && <Button kind="plain" className="team-leave" isBusy={leaving.isBusy} onClick={() => void leave()}>退队</Button>}
      <Sheet title={sheet ? TITLES[sheet.kind] : ''} isOpen={sheet !== null} onClose={() => setSheet(null)}>
        {sheet?.kind === 'add' && <AddPersonSheet team={team} onDone={done} />}
        {sheet?.kind === 'arrange' && <ArrangeSheet team={team} onDone={done} />}
        {sheet?.kind === 'place' && <PlaceSheet team={team} person={sheet.person} onDone={done} />}
      </Sheet>
    </Page>
  )
}

interface GroupsProps { team: TeamView; mayPlace: (person: Person) => boolean; onPlace: (person: Person) => void }

/** The whole team first, then each group under it. */
const Groups = ({ team: { groups, people }, mayPlace, onPlace }: GroupsProps) => (people.length === 0 ? null : (
  <>
    {[{ groupId: null, name: '全队' }, ...groups].map(({ groupId, name }) => {
      const own = people.filter(one => one.groupId === groupId)
      if (groupId === null && own.length === 0) return null
      return (
        <Card key={groupId ?? 'all'} className="team-group">
          <Section title={`${name} ${own.length} 人`} />
          {own.length === 0 && <Hint>这一组还没有人</Hint>}
          {own.map(person => <PersonRow key={person.memberId} person={person} onPlace={mayPlace(person) ? () => onPlace(person) : undefined} />)}
        </Card>
      )
    })}
  </>
))

const PersonRow = ({ person: { name, isLead, isMe, groupId }, onPlace }: { person: Person; onPlace: (() => void) | undefined }) => (
  <Row className="duty-person">
    <Avatar name={name} />
    <Grow>{isMe ? `${name}（我）` : name}</Grow>
    {isLead && <Chip tone="brand">{groupId === null ? '队长' : '组长'}</Chip>}
    {onPlace && <Button kind="plain" small className="person-place" onClick={onPlace}>调整</Button>}
  </Row>
)
