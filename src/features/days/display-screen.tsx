import type { DayDisplay } from '@domain/days/contract'
import { Text, View } from '@tarojs/components'
import { Page } from '@/ui'
import { clock } from '@/ui/calendar'
import './display-screen.scss'

const LATE = 10

/** 现场大屏: numbers only, readable from three metres; the stall with the next number is the largest thing on it. */
export const DisplayScreen = ({ display: { title, stalls, rule, at } }: { display: DayDisplay }) => (
  <Page className={`day-display ${stalls.length === 1 ? 'is-single' : ''}`}>
    <View className="display-head"><Text className="display-title">{title}</Text><Text className="display-clock">{clock(at)}</Text></View>
    <View className="display-stalls">
      {stalls.map(({ stallId, title: name, nowServing, next, waiting, delayMinutes, isClosed }) => (
        <View key={stallId} className={`display-stall display-${stallId}`}>
          <View className="display-name">{name}</View>
          <View className={`display-now ${nowServing === null ? 'is-none' : ''}`}>{isClosed ? '今天停了' : nowServing ?? '还没叫号'}</View>
          {!isClosed && <View className="display-next">{next.length > 0 ? `下面 ${next.join('、')} 号` : '没有人在等'}</View>}
          {!isClosed && <View className="display-note">{`等候 ${waiting} 位`}{delayMinutes >= LATE && ` · 晚约 ${delayMinutes} 分钟`}</View>}
        </View>
      ))}
    </View>
    <View className="display-rule">{rule}</View>
  </Page>
)
