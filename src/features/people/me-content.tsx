import type { HomePage } from '@domain/people/contract'
import { CallButton } from '@/ui'
import { PromptCard } from '@/ui/prompt-card'
import { MeMenu } from './me-menu'
import { RoleMenu } from './role-menu'
import { WhoIAm } from './who-i-am'

interface MeContentProps { page: Pick<HomePage, 'me' | 'estate'>; onScan: () => void; onReminders: () => void }

/** 我的: who I am, what is mine, my work, settings, and whom to call. */
export const MeContent = ({ page: { me, estate }, onScan, onReminders }: MeContentProps) => (
  <>
    <WhoIAm me={me} />
    {!me.home && me.appointments.length === 0 && (
      <PromptCard title="还没有加入小区" words="扫楼道里的码，填上单元和房号" button="扫码加入" name="me-join" onClick={onScan} />
    )}
    {me.home?.status === 'refused' && (
      <PromptCard title="住址没有通过核实" words="请重新扫码加入，或打电话给管家" button="重新扫码" name="me-join" onClick={onScan} />
    )}
    <RoleMenu roles={me.roles} />
    <MeMenu me={me} onReminders={onReminders} />
    {estate?.steward && <CallButton phone={estate.steward.phone} name={estate.steward.name} words={`打电话给${estate.steward.name}`} small={false} />}
  </>
)
