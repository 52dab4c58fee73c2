import type { InboxItem } from '@domain/messages/model'
import { View } from '@tarojs/components'
import { Card, Grow, Hint, Row, Sub } from '@/ui'
import { clock } from '@/ui/calendar'

interface InboxLineProps { item: InboxItem; onOpen: () => void }

/** One message: a red dot while unread, and said so for those who cannot see it. */
export const InboxLine = ({ item, onOpen }: InboxLineProps) => (
  <Card className={`inbox-line ${item.isRead ? 'is-read' : 'is-unread'}`} onClick={onOpen}>
    <Row between>
      <Grow className="inbox-title">{!item.isRead && <View className="inbox-dot" ariaLabel="未读" />}{item.title}</Grow>
      <Hint>{clock(item.at)}</Hint>
    </Row>
    <Sub>{item.text}</Sub>
  </Card>
)
