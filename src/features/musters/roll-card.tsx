import type { RollLine } from '@domain/musters/contract'
import type { Column } from '@domain/musters/model'
import { Avatar, Button, Card, Chip, Grow, Row, Sub } from '@/ui'
import { openPage } from '@/ui/open-page'
import { ago } from '@/ui/time'
import { doorOf, helpWords, isHelpWaiting } from './muster-words'
import type { Choice } from './roll-list'

interface RollCardProps { line: RollLine; column: Column; isOpen: boolean; now: number; onChoose: (choice: Choice) => void }

/** One person of the roll: where, what they say, how far help has come, and one next step. */
export function RollCard({ line, column, isOpen, now, onChoose }: RollCardProps) {
  const { name, words, at, requestId, requestStatus, openTasks, tasks } = line
  return (
    <Card className={`muster-line line-${column}`}>
      <Row between>
        <Row className="grow"><Avatar name={name} /><Grow>{doorOf(line)}<Sub>{[name, ago(at, now), words].filter(Boolean).join(' · ')}</Sub></Grow></Row>
        {requestId && <Chip tone={isHelpWaiting(requestStatus) ? 'late' : 'ok'} icon={isHelpWaiting(requestStatus) ? 'clock' : 'check'}>{helpWords(requestStatus)}</Chip>}
        {!requestId && tasks > 0 && <Chip tone={openTasks > 0 ? 'warn' : 'ok'}>{openTasks > 0 ? '在办' : '办完了'}</Chip>}
      </Row>
      {(requestId ?? (isOpen && column === 'canHelp')) && (
        <Row wrap className="muster-steps">
          {isOpen && column === 'needHelp' && <Button kind="ghost" small className="line-send" onClick={() => onChoose({ helper: null, person: line })}>{openTasks > 0 ? '再派一人' : '派人去'}</Button>}
          {isOpen && column === 'canHelp' && <Button kind="ghost" small className="line-task" onClick={() => onChoose({ helper: line, person: null })}>派任务</Button>}
          {requestId && <Button kind="plain" small className="line-request" onClick={() => openPage(`packages/requests/detail/index?id=${requestId}`)}>看求助</Button>}
        </Row>
      )}
    </Card>
  )
}
