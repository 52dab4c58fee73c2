import type { InboxItem } from '@domain/messages/model'
import { View } from '@tarojs/components'
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { cloud } from '@/cloud/client'
import { rememberUnread } from '@/cloud/session'
import { Shown } from '@/cloud/shown'
import { useLoad } from '@/cloud/use-operation'
import { Empty, Hint, Section } from '@/ui'
import { openPage } from '@/ui/open-page'
import { byDay } from './by-day'
import { InboxLine } from './inbox-line'

/** 我的消息 by day, newest first. Opening one marks it read and leads to its page. */
export function Inbox() {
  const { value, error, reload } = useLoad(() => cloud.messages.inbox({}))
  usePullDownRefresh(() => void reload().then(() => Taro.stopPullDownRefresh()))
  const now = Date.now()
  const open = (item: InboxItem) => {
    if (!item.isRead) void markRead([item.id])
    openPage(item.page)
  }
  return (
    <Shown value={value} error={error} onRetry={() => void reload()} rows={4}>
      {({ items, unread }) => items.length === 0 ? <Empty icon="bell" text="还没有消息。诉求有进展、岗位和便民日有变化都会写在这里。" /> : (
        <>
          <Section
            className="inbox-head"
            title={unread > 0 ? `${unread} 条未读` : '都读过了'}
            more={unread > 0 ? '全部标为已读' : undefined}
            onMore={() => void markRead().then(reload)}
          />
          {byDay(items, now).map(({ day, items: ofDay }) => (
            <View key={day}>
              <Hint className="inbox-day">{day}</Hint>
              {ofDay.map(item => <InboxLine key={item.id} item={item} onOpen={() => open(item)} />)}
            </View>
          ))}
        </>
      )}
    </Shown>
  )
}

async function markRead(ids?: string[]) {
  const answer = await cloud.messages.read(ids ? { ids } : {})
  if (answer.ok) rememberUnread(answer.value.unread)
}
