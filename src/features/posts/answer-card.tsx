import { View } from '@tarojs/components'
import { Button, Card, Row, Sub, Title } from '@/ui'

interface AnswerCardProps {
  title: string
  words: string
  yes: string
  no: string
  /** Classes of the buttons: `${name}-yes`, `${name}-no`. */
  name: string
  isBusy: boolean
  onAnswer: (isAccepted: boolean) => void
}

/** A question that waits for a yes or a no of this person. */
export const AnswerCard = ({ title, words, yes, no, name, isBusy, onAnswer }: AnswerCardProps) => (
  <Card className="is-soft">
    <Title>{title}</Title>
    <Sub>{words}</Sub>
    <View className="post-answers">
      <Row>
        <Button kind="plain" className={`${name}-no`} disabled={isBusy} onClick={() => onAnswer(false)}>{no}</Button>
        <Button kind="primary" className={`${name}-yes`} isBusy={isBusy} onClick={() => onAnswer(true)}>{yes}</Button>
      </Row>
    </View>
  </Card>
)
