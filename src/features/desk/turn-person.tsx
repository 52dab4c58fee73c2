import { Switch, View } from '@tarojs/components'
import type { TurnLine } from '@domain/requests/desk-contract'
import type { TurnSettings } from '@domain/requests/turn-settings'
import { Avatar, Grow, Row, Sub } from '@/ui'
import { SWITCH_COLOR, lineWords } from './turn-words'

interface TurnPersonProps { line: TurnLine; turns: TurnSettings; onAsk: () => void; onTake: (isIn: boolean) => void }

/** One engineer: whether they stand in the turn; a tap on the name asks for what. */
export const TurnPerson = ({ line, turns, onAsk, onTake }: TurnPersonProps) => (
  <Row between className={`desk-person turn-of-${line.memberId}`}>
    <View className="desk-person-tap row" hoverClass="is-pressed" onClick={onAsk}>
      <Avatar name={line.name} />
      <Grow><View className="strong">{line.name}{line.title ? ` · ${line.title}` : ''}</View><Sub>{lineWords(line, turns)}</Sub></Grow>
    </View>
    <Switch checked={!turns.outIds.includes(line.memberId)} color={SWITCH_COLOR} onChange={event => onTake(event.detail.value)} />
  </Row>
)
