import { useRouter } from '@tarojs/taro'
import { cloud } from '@/cloud/client'
import { Shown } from '@/cloud/shown'
import { useLoad } from '@/cloud/use-operation'
import { DayDetail } from '@/features/days/day-detail'
import { Page } from '@/ui'

/** 便民日; with `scene` the person came by a code: that of the place, or one on a poster. */
export default function DayPage() {
  const { id = '', scene = '' } = useRouter().params
  const { value, error, reload } = useLoad(() => cloud.days.get({ dayId: id, ...(scene && { scene }) }), [id])
  if (value) return <DayDetail day={value} now={Date.now()} scene={value.isHere ? scene : null} onChanged={() => void reload()} />
  return <Page><Shown value={value} error={error} onRetry={reload} rows={3}>{() => null}</Shown></Page>
}
