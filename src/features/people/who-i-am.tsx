import type { Me } from '@domain/people/contract'
import { Avatar, Card, Chip, Grow, Row, Sub, Title } from '@/ui'
import { openPage } from '@/ui/open-page'
import { titlesOf, whoChips } from './who-chips'

/** Who one is here: name, home and its state, Party membership, posts held. A tap edits. */
export function WhoIAm({ me }: { me: Me }) {
  const chips = whoChips(me)
  return (
    <Card className="who-i-am" onClick={() => openPage('packages/account/profile/index')}>
      <Row>
        <Avatar name={me.name || me.publicName || '邻'} />
        <Grow>
          <Title>{me.name || '邻居，您好'}</Title>
          <Sub>{me.home?.label ?? (titlesOf(me) || '还没有加入小区')}</Sub>
        </Grow>
        <Sub>编辑 ›</Sub>
      </Row>
      {chips.length > 0 && (
        <Row wrap className="who-chips">{chips.map(({ tone, words }) => <Chip key={words} tone={tone}>{words}</Chip>)}</Row>
      )}
    </Card>
  )
}
