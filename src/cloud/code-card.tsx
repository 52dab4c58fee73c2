import { useEffect, useState } from 'react'
import { Button, Card, Grow, Row, Sub, toast } from '@/ui'
import { CodePicture } from '@/ui/code-picture'
import { cloud } from './client'
import { explain } from './explain'
import { useTask } from './use-operation'

interface CodeCardProps {
  kind: 'post' | 'day'
  estateId: string
  /** The post or day. */
  refId: string
  title: string
  /** Shows the picture at once. */
  isOpen?: boolean
}

const NAMES = { post: '到岗码', day: '签到码' } as const

/** The check-in code of a post or a day, for those who put it up: shown, saved, printed. */
export function CodeCard({ kind, estateId, refId, title, isOpen }: CodeCardProps) {
  const { run, isBusy } = useTask(cloud.places.makeCode)
  const [url, setUrl] = useState<string | null>(null)
  const show = async () => {
    const answer = await run({ kind, estateId, refId, label: title })
    if (answer.ok) setUrl(answer.value.url)
    else toast(explain(answer.error))
  }
  useEffect(() => void (isOpen && show()), [])
  return (
    <Card className="code-card">
      {url ? <CodePicture url={url} label={`${title} · ${NAMES[kind]}`} /> : (
        <Row>
          <Grow>{NAMES[kind]}<Sub>打印后贴在现场，扫码就能{NAMES[kind].slice(0, 2)}</Sub></Grow>
          <Button kind="ghost" small className="code-show" isBusy={isBusy} onClick={() => void show()}>查看</Button>
        </Row>
      )}
    </Card>
  )
}
