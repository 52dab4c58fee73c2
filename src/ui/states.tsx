import { View } from '@tarojs/components'
import { Button } from './button'
import { Icon } from './icon'
import { Sub, Title } from './words'

const range = (n: number) => Array.from({ length: n }, (_, index) => index)

/** Cards in the shape of what is coming; they appear after 200 ms, so that a quick answer does not flicker. */
export const Skeleton = ({ rows = 3 }: { rows?: number }) => (
  <View className="skeleton" ariaLabel="正在加载">
    {range(rows).map(index => (
      <View key={index} className="card"><View className="bone is-title" /><View className="bone" /><View className="bone is-short" /></View>
    ))}
  </View>
)

interface EmptyProps { text: string; action?: string; onAction?: () => void; icon?: string }

/** A sentence, and the next thing to do. */
export const Empty = ({ text, action, onAction, icon = 'leaf' }: EmptyProps) => (
  <View className="state is-empty">
    <Icon name={icon} size="large" />
    <Sub>{text}</Sub>
    {action && <Button kind="ghost" small className="empty-action" onClick={onAction}>{action}</Button>}
  </View>
)

interface ErrorStateProps {
  /** What happened, in words (`explain(error)`). */
  error: string
  onRetry?: () => void
}

/** What happened and what now. */
export const ErrorState = ({ error, onRetry }: ErrorStateProps) => (
  <View className="state is-error">
    <Icon name="alert" size="large" />
    <Title>没能打开</Title>
    <Sub className="error-words">{error}</Sub>
    {onRetry && <Button kind="ghost" small className="error-retry" onClick={onRetry}>重试</Button>}
  </View>
)
