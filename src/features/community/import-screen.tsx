import { Progress, View } from '@tarojs/components'
import { useEffect } from 'react'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { openFile } from '@/cloud/open-file'
import { useTask } from '@/cloud/use-operation'
import { Button, Card, Hint, Page, Row, Sub, Title, toast } from '@/ui'
import { ImportPreview } from './import-preview'
import { useImport } from './use-import'

/** 导入名册: choose a table, look at what would be saved and what is wrong, and say yes. */
export function ImportScreen() {
  const roster = useImport()
  const { progress, error, isBusy, choose, confirm, forget } = roster
  useEffect(() => void roster.resume(), [])
  const footer = progress?.status === 'ready' && progress.canConfirm ? (
    <Row className="import-footer">
      <Button kind="ghost" className="import-other" disabled={isBusy} onClick={forget}>换一个</Button>
      <Button kind="primary" className="import-confirm" isBusy={isBusy} onClick={() => void confirm(progress.importId)}>确认导入</Button>
    </Row>
  ) : progress?.status === 'saving' ? (
    <Button kind="primary" className="import-go-on" isBusy={isBusy} onClick={roster.again}>接着导入</Button>
  ) : (
    <Button kind="primary" className="import-choose" isBusy={isBusy} onClick={() => void choose()}>{progress ? '再选一个文件' : '从聊天里选文件'}</Button>
  )
  return (
    <Page className="community import" footer={footer}>
      {!progress && <HowTo />}
      {error && <Card className="is-warn"><View className="import-error">{error}</View></Card>}
      {progress?.status === 'reading' && <Card><Title>正在读“{progress.name}”</Title><Sub>行数多时要等几秒，请不要离开。</Sub></Card>}
      {progress?.status === 'saving' && (
        <Card className="import-saving">
          <Title>正在导入，已完成 {progress.percent}%</Title>
          <Progress percent={progress.percent} strokeWidth={8} activeColor="#B4161B" />
          <Sub>离开也没关系，系统会接着导完。</Sub>
        </Card>
      )}
      {progress && progress.status !== 'reading' && <ImportPreview progress={progress} />}
    </Page>
  )
}

function HowTo() {
  const { run, isBusy } = useTask(cloud.papers.importTemplate)
  const take = async () => {
    const answer = await run({})
    if (!answer.ok) return toast(explain(answer.error))
    if (!(await openFile(answer.value))) toast('空表做好了，但没有下载下来，请再试一次')
  }
  return (
    <>
      <Card>
        <Title>第一步：拿一份空表</Title>
        <Sub>楼栋、住户、任职三张，按“说明”填好。打开后点右上角“…”，发到电脑上填。</Sub>
        <Button kind="ghost" className="import-template" isBusy={isBusy} onClick={() => void take()}>打开空表</Button>
      </Card>
      <Card>
        <Title>第二步：发给自己，再选它</Title>
        <Sub>填好后发到“文件传输助手”，在这里选。可以是 .xlsx，也可以是 .csv，每次不超过 20,000 行。</Sub>
      </Card>
      <Card>
        <Title>第三步：看一遍再确认</Title>
        <Sub>哪一行有问题、为什么，都会列出来。确认之前什么也不存；同一份再导一次也不会重复。</Sub>
      </Card>
      <Hint className="list-end">名册里有居民信息，请只在工作群里传。</Hint>
    </>
  )
}
