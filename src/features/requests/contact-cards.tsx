import { View } from '@tarojs/components'
import type { RequestView } from '@domain/requests/contract'
import { useSession } from '@/cloud/session'
import { Avatar, CallButton, Card, Grow, Row, Sub } from '@/ui'

const Contact = ({ name, words, phone }: { name: string; words: string; phone: string }) => (
  <Card className="contact">
    <Row>
      <Avatar name={name} />
      <Grow><View className="strong">{name}</View><Sub>{words}</Sub></Grow>
      <CallButton phone={phone} name={name} />
    </Row>
  </Card>
)

/** Whom to call: who does the work, and the steward; nobody calls themselves. */
export function ContactCards({ view: { assigneeName, assigneePhone, stewardName, stewardPhone } }: { view: RequestView }) {
  const myName = useSession()?.me.publicName
  const isAssignee = (name: string | null) => name !== null && name === assigneeName
  return (
    <View>
      {assigneeName && assigneePhone && assigneeName !== myName && <Contact name={assigneeName} words="负责处理" phone={assigneePhone} />}
      {stewardName && stewardPhone && stewardName !== myName && !isAssignee(stewardName) && <Contact name={stewardName} words="楼栋管家" phone={stewardPhone} />}
    </View>
  )
}
