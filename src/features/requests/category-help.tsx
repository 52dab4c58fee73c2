import { View } from '@tarojs/components'
import { CATEGORIES, type Category, type CategoryKey } from '@domain/requests/categories'
import { isCallFirst, questionsOf } from '@domain/requests/questions'
import { CallButton, Card, ChipGroup, Icon, Row, Sub } from '@/ui'

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
      {questionsOf(category).map(({ question, options }) => (
        <View key={question} className="category-question">
          <View className="report-label">{question}</View>
          <ChipGroup
            name="answer" options={options.map(label => ({ key: label, label }))} value={answers[question] ?? null}
            onChange={answer => onAnswer({ ...answers, [question]: answer })}
          />
        </View>
      ))}
    </View>
  )
}
