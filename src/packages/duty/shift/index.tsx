import { useRouter } from '@tarojs/taro'
import { cloud } from '@/cloud/client'
import { Shown } from '@/cloud/shown'
import { useLoad } from '@/cloud/use-operation'
import { ShiftScreen } from '@/features/duty/shift-screen'
import { Page } from '@/ui'

/** 班次: who is on it, and what there is to do. */
export default function ShiftPage() {
  const { id = '' } = useRouter().params
  const { value, error, reload } = useLoad(() => cloud.duty.shift({ shiftId: id }), [id])
  if (value) return <ShiftScreen shift={value} now={Date.now()} onChanged={() => void reload()} />
  return <Page><Shown value={value} error={error} onRetry={reload}>{() => null}</Shown></Page>
}
