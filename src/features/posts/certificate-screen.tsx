import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { Shown } from '@/cloud/shown'
import { useTask } from '@/cloud/use-operation'
import { usePages } from '@/cloud/use-pages'
import { Button, Card, ChipGroup, Empty, Hint, Page, Section, Sub, Title, toast } from '@/ui'
import { CertificateCard } from './certificate-card'
import { monthBeside, monthOf, periodWords } from './record-words'
import './certificate.scss'

/** How many months back, this one included. */
const PERIODS = [{ key: '3', label: '近三个月' }, { key: '12', label: '近一年' }, { key: '24', label: '近两年' }] as const
type Period = (typeof PERIODS)[number]['key']

/** 服务证明: issued with one tap, opened, shown as a code, or revoked. */
export function CertificateScreen() {
  const [period, setPeriod] = useState<Period>('12')
  const { items, error, reload } = usePages(cursor => cloud.posts.certificates({ cursor }))
  const { run, isBusy } = useTask(cloud.posts.certify)
  const until = monthOf(Date.now())
  const months = { from: monthBeside(until, 1 - Number(period)), until }
  const issue = async () => {
    const answer = await run(months)
    toast(answer.ok ? '证明开好了' : explain(answer.error))
    if (answer.ok) void reload()
  }
  return (
    <Page className="post-certificates" footer={<Button kind="primary" className="certificate-issue" isBusy={isBusy} onClick={() => void issue()}>开具服务证明</Button>}>
      <Card className="post-sheet">
        <Title>证明哪段时间的服务</Title>
        <ChipGroup name="period" options={PERIODS} value={period} onChange={setPeriod} />
        <Sub>{periodWords(months)}，按负责人确认过的工时开具。</Sub>
        <Hint>上面的名字按您在“我的服务”里的选择显示；任何人扫码都能核验，不用登记。</Hint>
      </Card>
      <Section title="开过的证明" />
      <Shown value={items} error={error} onRetry={reload}>
        {all => (all.length === 0
          ? <Empty icon="document" text="还没有开过证明。选好时间，点下面的按钮。" />
          : all.map(one => <CertificateCard key={one.code} certificate={one} onChanged={() => void reload()} />))}
      </Shown>
    </Page>
  )
}
