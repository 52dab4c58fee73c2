import { Text } from '@tarojs/components'
import { Button, Grow, Row } from '@/ui'
import { monthBeside, monthWords } from './record-words'

interface MonthTurnProps { month: number; /** The last month one may turn to; none when not said. */ last?: number; onTurn: (month: number) => void }

/** 2026年12月, and the way to the months beside it; one line in 长辈版, too. */
export const MonthTurn = ({ month, last, onTurn }: MonthTurnProps) => (
  <Row className="month-title">
    <Button kind="plain" small className="month-before" ariaLabel="上个月" onClick={() => onTurn(monthBeside(month, -1))}>‹</Button>
    <Grow className="month-name"><Text className="title">{monthWords(month)}</Text></Grow>
    <Button kind="plain" small className="month-after" ariaLabel="下个月" disabled={last !== undefined && month >= last} onClick={() => onTurn(monthBeside(month, 1))}>›</Button>
  </Row>
)
