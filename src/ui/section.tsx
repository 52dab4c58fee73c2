import { View } from '@tarojs/components'

interface SectionProps {
  title: string
  /** Words of the link on the right, e.g. 全部 4 件. */
  more?: string
  onMore?: () => void
  className?: string
}

/** The heading of a group of cards. */
export function Section({ title, more, onMore, className = '' }: SectionProps) {
  return (
    <View className={`section ${className}`}>
      <View className="section-title">{title}</View>
      {more && <View className="section-more" onClick={onMore}>{more} ›</View>}
    </View>
  )
}
