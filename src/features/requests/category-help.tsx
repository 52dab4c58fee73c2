import { View } from '@tarojs/components'
import { CATEGORIES, type Category, type CategoryKey } from '@domain/requests/categories'
import { isCallFirst, isUrgentWith, questionsOf } from '@domain/requests/questions'
import { CallButton, Card, ChipGroup, Hint, Icon, Row, Sub } from '@/ui'
import { duration } from '@/ui/time'
import { answered } from './report-rules'

interface CategoryHelpProps {
  category: CategoryKey
  /** By question. */
  answers: Record<string, string>
  onAnswer: (answers: Record<string, string>) => void
  steward: { name: string; phone: string | null }
}

/** What to do at once, whom to call first, and the one thing the dispatcher would ask. */
export function CategoryHelp({ category, answers, onAnswer, steward }: CategoryHelpProps) {
  const { notice }: Category = CATEGORIES[category]
  return (
    <View>
      {notice && (
        <Card className="is-warn category-notice">
          <Row><Icon name="alert" /><Sub className="grow">{notice}</Sub></Row>
          {isCallFirst(category) && steward.phone && (
            <View className="category-call"><CallButton phone={steward.phone} name={steward.name} words={`先打给${steward.name}`} kind="primary" small={false} /></View>
          )}
        </Card>
      )}
      {questionsOf(category).map(({ question, options, calm }) => (
        <View key={question} className="report-asked">
          <View className="report-label">{question}</View>
          <ChipGroup
            name="answer" options={options.map(label => ({ key: label, label }))} value={answers[question] ?? null}
            onChange={answer => onAnswer({ ...answers, [question]: answer })}
          />
          {calm.length > 0 && <Hint>{promiseOf(category, isUrgentWith(category, answered(category, answers)))}</Hint>}
        </View>
      ))}
    </View>
  )
}

const MINUTE = 60_000
/** What is promised for it, from the clock it would run on. */
const promiseOf = (category: CategoryKey, isUrgent: boolean): string =>
  `${isUrgent ? '按急事办' : '按平常的事办'}：${duration(CATEGORIES[category].clocks[isUrgent ? 'urgent' : 'normal'].respond * MINUTE)}内回应`
