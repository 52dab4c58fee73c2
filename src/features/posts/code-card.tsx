import { useEffect, useState } from 'react'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { useTask } from '@/cloud/use-operation'
import { Button, Card, Grow, Row, Sub, toast } from '@/ui'
import { CodePicture } from '@/ui/code-picture'

interface CodeCardProps {
  estateId: string
  postId: string
  title: string
  /** Shows the picture at once. */
  isOpen?: boolean
}

/** 到岗码, for those who put the post up: shown, saved, printed. */
export function CodeCard({ estateId, postId, title, isOpen }: CodeCardProps) {
  const { run, isBusy } = useTask(cloud.places.makeCode)
  const [code, setCode] = useState<{ url: string; label: string } | null>(null)
  const show = async () => {
    const answer = await run({ kind: 'post', estateId, refId: postId, label: title })
    if (answer.ok) setCode(answer.value)
    else toast(explain(answer.error))
  }
  // eslint-disable-next-line react-hooks/exhaustive-deps -- once, on opening
  useEffect(() => void (isOpen && show()), [])
  return (
    <Card className="post-code">
      {code ? <CodePicture url={code.url} label={`${code.label} · 到岗码`} /> : (
        <Row>
          <Grow>到岗码<Sub>打印后贴在岗位现场，扫码到岗</Sub></Grow>
          <Button kind="ghost" small className="post-show-code" isBusy={isBusy} onClick={() => void show()}>查看</Button>
        </Row>
      )}
    </Card>
  )
}
