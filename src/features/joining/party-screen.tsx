import type { Me } from '@domain/people/contract'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { remember } from '@/cloud/session'
import { useTask } from '@/cloud/use-operation'
import { Button, Hint, Page, confirm, toast } from '@/ui'
import { DeclareForm } from './declare-form'
import { PartyCard } from './party-card'

/** 党员身份: where the declaration stands, or declaring it. */
export function PartyScreen({ me }: { me: Me }) {
  const { party } = me
  return party && party.status !== 'refused' ? <Page className="party"><Declared party={party} /></Page> : <DeclareForm refused={party} />
}

function Declared({ party }: { party: NonNullable<Me['party']> }) {
  const { run, isBusy } = useTask(cloud.people.withdrawParty)
  const withdraw = async () => {
    if (!(await confirm({ title: '撤回党员身份？', text: '撤回后不再保存您的党员身份；要认领党员席须重新申报、核实。', confirmText: '撤回' }))) return
    const answer = await run({})
    if (answer.ok) remember(answer.value)
    toast(answer.ok ? '已撤回，不再保存' : explain(answer.error))
  }
  return (
    <>
      <PartyCard party={party} />
      <Hint>党员身份是敏感个人信息，您可以随时撤回。</Hint>
      <Button kind="plain" className="party-withdraw" isBusy={isBusy} onClick={() => void withdraw()}>撤回</Button>
    </>
  )
}
