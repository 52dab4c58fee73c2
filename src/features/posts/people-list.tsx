import type { PostView } from '@domain/posts/contract'
import { SEAT_LABELS } from '@domain/posts/labels'
import { Avatar, Card, Chip, Grow, Hint, Row, Section, Sub } from '@/ui'

/** Who holds a seat; names come masked from the cloud. */
export function PeopleList({ people }: Pick<PostView, 'people'>) {
  return (
    <>
      <Section title={people.length > 0 ? `已认领 ${people.length} 人` : '谁来'} />
      <Card className="post-people">
        {people.length === 0 && <Sub>还没有人认领，您来带个头。</Sub>}
        {people.map((person, index) => (
          <Row key={index} className="post-person">
            <Avatar name={person.name} />
            <Grow>{person.isMe ? `${person.name}（我）` : person.name}<Hint>{SEAT_LABELS[person.seat]}</Hint></Grow>
            {person.isCheckedIn && <Chip tone="ok" icon="check">已到岗</Chip>}
          </Row>
        ))}
      </Card>
    </>
  )
}
