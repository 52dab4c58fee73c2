import { Avatar, CallButton, Card, Grow, Row, Sub } from '@/ui'
import type { Advice } from './whom-to-ask'

/** Whom to ask, with the call button; warm-coloured when it is the next thing to do. */
export const ContactCard = ({ contact, words, isUrgent }: Advice) => (
  <Card className={isUrgent ? 'post-contact is-warn' : 'post-contact'}>
    <Row>
      <Avatar name={contact.name} />
      <Grow>{contact.name}<Sub>{words}</Sub></Grow>
      <CallButton phone={contact.phone} name={contact.name} />
    </Row>
  </Card>
)
