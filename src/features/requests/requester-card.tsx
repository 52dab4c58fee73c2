import { useState } from 'react'
import { View } from '@tarojs/components'
import type { RequestView } from '@domain/requests/contract'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { useSession } from '@/cloud/session'
import { useTask } from '@/cloud/use-operation'
import { Avatar, Button, CallButton, Card, Grow, Row, Sub, confirm, toast } from '@/ui'

const MAY_REVEAL = ['steward', 'engineer', 'siteManager', 'communityOfficer']

/** 联系报事人: those who handle it may see name and number, and having looked is kept. */
export function RequesterCard({ view: { requestId, requesterName, isMine, source, number, contactMask } }: { view: RequestView }) {
  const roles = useSession()?.me.roles ?? []
  const task = useTask(cloud.people.reveal)
  const [person, setPerson] = useState<{ name: string; phone: string } | null>(null)
  const isReachable = source === 'self' ? !isMine : contactMask !== null
  if (!isReachable || !roles.some(role => MAY_REVEAL.includes(role))) return null
  const reveal = async () => {
    if (!await confirm({ title: '查看报事人电话？', text: '姓名和电话只用于办这件事，查看会留下记录。', confirmText: '查看' })) return
    const answer = await task.run({ requestId, reason: `办理诉求 ${number}` })
    if (answer.ok) setPerson(answer.value)
    else toast(explain(answer.error))
  }
  return (
    <Card className="contact requester">
      <Row>
        <Avatar name={person?.name ?? requesterName} />
        <Grow><View className="strong">{person?.name ?? requesterName}</View><Sub>{[source === 'self' ? '报事人' : '住户', person?.phone ?? contactMask].filter(Boolean).join(' · ')}</Sub></Grow>
        {person
          ? <CallButton phone={person.phone} name={person.name} />
          : <Button kind="ghost" small className="requester-reveal" isBusy={task.isBusy} onClick={() => void reveal()}>看电话</Button>}
      </Row>
    </Card>
  )
}
