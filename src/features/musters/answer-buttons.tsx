import type { MusterAnswer } from '@domain/musters/model'
import { COLUMN_LABELS } from '@domain/musters/words'
import { View } from '@tarojs/components'
import { Icon, className } from '@/ui'

const CHOICES = [
  { answer: 'safe', icon: 'check', hint: '我和家人都平安' }, { answer: 'needHelp', icon: 'alert', hint: '受伤、被困、行动不便' }, { answer: 'canHelp', icon: 'people', hint: '平安，可以帮别人' },
] as const satisfies readonly { answer: MusterAnswer; icon: string; hint: string }[]

interface AnswerButtonsProps { value: MusterAnswer | null; isBusy: boolean; onAnswer: (answer: MusterAnswer) => void }

/** Three answers as large as the screen allows: for hands that shake and eyes without glasses. */
export const AnswerButtons = ({ value, isBusy, onAnswer }: AnswerButtonsProps) => (
  <View className="answers">
    {CHOICES.map(({ answer, icon, hint }) => (
      <View
        key={answer} className={className('answer', `answer-${answer}`, value === answer && 'is-on')} hoverClass="is-pressed" ariaRole="button"
        ariaLabel={COLUMN_LABELS[answer]} onClick={() => isBusy || onAnswer(answer)}
      >
        <Icon name={icon} />
        <View className="grow"><View className="answer-label">{COLUMN_LABELS[answer]}</View><View className="answer-hint">{hint}</View></View>
        {value === answer && <View className="answer-mark">已报</View>}
      </View>
    ))}
  </View>
)
