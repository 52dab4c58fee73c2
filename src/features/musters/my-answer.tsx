import type { MusterView } from '@domain/musters/contract'
import { COLUMN_LABELS } from '@domain/musters/words'
import { askFor } from '@/cloud/subscription'
import { Button, Card, Grow, Row, Sub } from '@/ui'
import { PromptCard } from '@/ui/prompt-card'
import { openPage } from '@/ui/open-page'
import { ago } from '@/ui/time'
import { helpWords } from './muster-words'

type Mine = NonNullable<MusterView['mine']>

/** What I answered, and a message next time. */
export const MyAnswer = ({ mine: { answer, words, at }, now }: { mine: Mine; now: number }) => (
  <>
    <Card className="my-answer"><Sub>{[`您报了“${COLUMN_LABELS[answer]}”`, ago(at, now), words].filter(Boolean).join(' · ')}</Sub></Card>
    <PromptCard title="下次集结也提醒您" words="同意一次，微信提醒一次" button="好" name="muster-remind-me" onClick={() => void askFor(['muster'])} />
  </>
)

/** How my call for help stands. */
export const MyHelp = ({ mine: { requestId, requestStatus } }: { mine: Mine }) => (requestId === null ? null : (
  <Card className="my-help is-soft">
    <Row>
      <Grow>求助已转给管家<Sub>{helpWords(requestStatus)}</Sub></Grow>
      <Button kind="ghost" small className="my-help-open" onClick={() => openPage(`packages/requests/detail/index?id=${requestId}`)}>看进度</Button>
    </Row>
  </Card>
))
