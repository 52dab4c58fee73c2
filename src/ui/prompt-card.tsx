import { Button } from './button'
import { Card } from './card'
import { Grow, Row } from './row'
import { Sub } from './words'

interface PromptCardProps {
  title: string
  words: string
  button: string
  /** Class of the button. */
  name: string
  isBusy?: boolean
  onClick: () => void
}

/** The one thing to do now, on a soft ground: what it is about, and its button. */
export const PromptCard = ({ title, words, button, name, isBusy, onClick }: PromptCardProps) => (
  <Card className="is-soft">
    <Row>
      <Grow>{title}<Sub>{words}</Sub></Grow>
      <Button kind="primary" small className={name} isBusy={isBusy} onClick={onClick}>{button}</Button>
    </Row>
  </Card>
)
