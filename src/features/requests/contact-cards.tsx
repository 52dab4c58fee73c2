import { View } from '@tarojs/components'
import type { RequestView } from '@domain/requests/contract'
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

/** Whom to call: who does the work, and the steward. */
export const ContactCards = ({ view: { assigneeName, assigneePhone, stewardName, stewardPhone } }: { view: RequestView }) => (
  <View>
    {assigneeName && assigneePhone && assigneeName !== stewardName && <Contact name={assigneeName} words="负责处理" phone={assigneePhone} />}
    {stewardName && stewardPhone && <Contact name={stewardName} words={assigneeName === stewardName ? '负责处理' : '楼栋管家'} phone={stewardPhone} />}
  </View>
)
