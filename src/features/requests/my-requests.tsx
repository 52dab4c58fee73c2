import { View } from '@tarojs/components'
import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { useSession } from '@/cloud/session'
import { Segments } from '@/ui'
import { RequestList } from './request-list'

type View3 = 'todo' | 'open' | 'done'
const MINE = [{ key: 'open', label: '办理中' }, { key: 'done', label: '已办完' }] as const
const STAFF = [{ key: 'todo', label: '待办' }, { key: 'open', label: '我的 · 办理中' }, { key: 'done', label: '我的 · 已办完' }] as const

/** 诉求: mine, open and done; staff see what they have to do first. */
export function MyRequests({ onReport }: { onReport: () => void }) {
  const roles = useSession()?.me.roles ?? []
  const isStaff = roles.some(role => role === 'steward' || role === 'engineer' || role === 'siteManager')
  const isResident = roles.includes('resident')
  const [chosen, choose] = useState<View3 | null>(null)
  const shown = chosen ?? (isStaff ? 'todo' : 'open')
  const items = isStaff ? (isResident ? STAFF : []) : MINE
  return (
    <View>
      {items.length > 0 && <Segments items={items} value={shown} onChange={choose} />}
      {shown === 'todo'
        ? <RequestList key="todo" name="todo" forStaff load={cursor => cloud.requests.queue({ cursor })} empty={{ text: '都办完了，没有待办的诉求' }} />
        : (
          <RequestList
            key={shown} name={shown} load={cursor => cloud.requests.mine({ isOpen: shown === 'open', cursor })}
            empty={shown === 'open'
              ? { text: '没有正在办的事。有事扫一扫楼道里的码，管家马上知道', action: '扫码报事', onAction: onReport }
              : { text: '办完的事会留在这里' }}
          />
        )}
    </View>
  )
}
