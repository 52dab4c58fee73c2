import { View } from '@tarojs/components'
import { ROLE_LABELS } from '@domain/kernel/roles'
import { AUDIT_LABELS } from '@domain/people/labels'
import Taro from '@tarojs/taro'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { openFile } from '@/cloud/open-file'
import { remember } from '@/cloud/session'
import { Shown } from '@/cloud/shown'
import { useTask } from '@/cloud/use-operation'
import { usePages } from '@/cloud/use-pages'
import { Button, Card, Grow, Hint, Section, Sub, Title, confirm, toast } from '@/ui'
import { dayTime } from '@/ui/time'

/** 我的数据: take it along, delete it, and who looked at one's number. */
export const MyData = () => <><ExportCard /><Looked /><EraseCard /></>

function ExportCard() {
  const { run, isBusy } = useTask(cloud.papers.exportMine)
  const take = async () => {
    const answer = await run({})
    if (!answer.ok) return toast(explain(answer.error))
    if (!(await openFile(answer.value))) toast('文件做好了，但没有下载下来，请再试一次')
  }
  return (
    <Card className="export-card">
      <Title>导出我的数据</Title>
      <Sub>资料、诉求、岗位和时长、预约、消息和查看记录，做成一个表格文件。打开后点右上角可以保存或转发。</Sub>
      <Button kind="primary" className="data-export" isBusy={isBusy} onClick={() => void take()}>导出并打开</Button>
    </Card>
  )
}

function Looked() {
  const { items, error, reload } = usePages(cursor => cloud.people.myAudits({ cursor }))
  return (
    <>
      <Section title="谁看过我的手机号、办过我的任职" />
      <Shown value={items} error={error} onRetry={() => void reload()} rows={1}>
        {lines => lines.length === 0 ? <Card><Sub>还没有人查看过您的手机号。</Sub></Card> : lines.map(({ auditId, action, name, hat, reason, at }) => (
          <Card key={auditId} className="looked"><View className="strong">{name} · {ROLE_LABELS[hat]}</View><Sub>{AUDIT_LABELS[action]} · {reason}</Sub><Hint>{dayTime(at, Date.now())}</Hint></Card>
        ))}
      </Shown>
    </>
  )
}

const CONSEQUENCES = '称呼、电话、住址、党员身份、消息和照片立即删除，不能恢复。已办结的诉求、服务和查看记录会去掉您的姓名后留存，因为台账和统计要用；您任职时看过谁的电话，照规定留着身份，对方有权知道。'

function EraseCard() {
  const { run, isBusy } = useTask(cloud.people.erase)
  const erase = async () => {
    if (!(await confirm({ title: '删除我的全部数据？', text: CONSEQUENCES, confirmText: '全部删除' }))) return
    const answer = await run({})
    if (!answer.ok) return toast(explain(answer.error))
    remember(answer.value, null)
    toast('已删除')
    await Taro.switchTab({ url: '/pages/me/index' })
  }
  return (
    <>
      <Section title="删除" />
      <Card><Grow><Sub>{CONSEQUENCES}</Sub></Grow><Button kind="danger" className="data-erase" isBusy={isBusy} onClick={() => void erase()}>删除我的数据</Button></Card>
    </>
  )
}
