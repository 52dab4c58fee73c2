import Taro, { useRouter } from '@tarojs/taro'
import { useEffect } from 'react'
import { cloud } from '@/cloud/client'
import { Shown } from '@/cloud/shown'
import { useEvery } from '@/cloud/use-every'
import { useLoad } from '@/cloud/use-operation'
import { DisplayScreen } from '@/features/days/display-screen'
import { Page } from '@/ui'

const REFRESH = 10_000

/** 现场大屏: stays lit and follows by itself. */
export default function DisplayPage() {
  const { id = '' } = useRouter().params
  const { value, error, reload } = useLoad(() => cloud.days.display({ dayId: id }), [id])
  useEvery(REFRESH, () => void reload())
  useEffect(() => {
    void Taro.setKeepScreenOn({ keepScreenOn: true })
    return () => void Taro.setKeepScreenOn({ keepScreenOn: false })
  }, [])
  if (value) return <DisplayScreen display={value} />
  return <Page><Shown value={value} error={error} onRetry={reload}>{() => null}</Shown></Page>
}
