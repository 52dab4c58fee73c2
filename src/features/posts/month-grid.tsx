import type { PostListItem } from '@domain/posts/contract'
import { Text, View } from '@tarojs/components'
import { className, Icon } from '@/ui'
import { dateText, isSameDay } from '@/ui/calendar'
import { markOf, monthDays, postsOn, type Mark } from './month-days'

const HEADS = ['一', '二', '三', '四', '五', '六', '日'] as const
/** More posts than this on a day are told as a number. */
const MOST_DOTS = 3

/** Each day carries the class `day-2026-12-05`. */
interface MonthGridProps { month: number; posts: readonly PostListItem[]; chosen: number; now: number; onChoose: (day: number) => void }

/** A month of the estate: a dot for every post, so that one sees where people are lacking. */
export const MonthGrid = ({ month, posts, chosen, now, onChoose }: MonthGridProps) => (
  <View className="month-grid">
    {HEADS.map(head => <Text key={head} className="month-head">{head}</Text>)}
    {monthDays(month).map(({ at, day, isOther }) => {
      const own = postsOn(posts, at)
      const isToday = isSameDay(at, now)
      return (
        <View
          key={at} className={className('month-day', `day-${dateText(at)}`, isOther && 'is-other', isToday && 'is-today', at === chosen && 'is-chosen')}
          ariaRole="button" ariaLabel={`${day}日，${own.length} 个岗位`} onClick={() => onChoose(at)}
        >
          <Text className="month-number">{isToday ? '今' : day}</Text>
          <View className="month-dots">
            {own.length > MOST_DOTS ? <Text className="month-many">{own.length}个</Text> : own.map(post => <Dot key={post.postId} mark={markOf(post, now)} />)}
          </View>
        </View>
      )
    })}
  </View>
)

const Dot = ({ mark }: { mark: Mark }) => (mark === 'mine' ? <View className="month-star"><Icon name="star-filled" size="small" /></View> : <View className={`month-dot is-${mark}`} />)

const WORDS = { mine: '我的', free: '还缺人', full: '满员', over: '已结束' } satisfies Record<Mark, string>
/** What the dots mean, in words beside each. */
export const MonthKey = () => (
  <View className="month-key">
    {(Object.keys(WORDS) as Mark[]).map(mark => <View key={mark} className="month-key-item"><Dot mark={mark} /><Text>{WORDS[mark]}</Text></View>)}
  </View>
)
