import { View } from '@tarojs/components'
import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { Shown } from '@/cloud/shown'
import { useLoad } from '@/cloud/use-operation'
import { Segments } from '@/ui'
import { ReadyList } from './ready-list'
import { TurnForm } from './turn-form'

const PARTS = [{ key: 'turns', label: '轮派' }, { key: 'ready', label: '常用语' }] as const

/** 办事设置 of one estate: who is next in turn for what, and the sentences its staff has ready. */
export function DeskScreen({ estateId }: { estateId: string }) {
  const [part, show] = useState<(typeof PARTS)[number]['key']>('turns')
  const { value, error, reload } = useLoad(() => cloud.requests.desk({ estateId }), [estateId])
  return (
    <View>
      <Segments items={PARTS} value={part} onChange={show} />
      <Shown value={value} error={error} onRetry={() => void reload()}>
        {({ turns, staff, ready }) => (part === 'turns'
          ? <TurnForm estateId={estateId} before={turns} staff={staff} />
          : <ReadyList estateId={estateId} ready={ready} onChanged={() => void reload()} />)}
      </Shown>
    </View>
  )
}
