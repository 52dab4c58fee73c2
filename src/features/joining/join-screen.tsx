import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { ScannedPlace } from '@domain/places/contract'
import { useState } from 'react'
import { explain } from '@/cloud/explain'
import { askFor } from '@/cloud/subscription'
import { Button, Page, toast } from '@/ui'
import { JoinForm } from './join-form'
import { useJoin } from './use-join'

/** 加入小区, and then straight on to what the code was scanned for. */
export function JoinScreen({ place }: { place: ScannedPlace }) {
  const join = useJoin(place)
  const [error, setError] = useState<string | null>(null)
  const submit = async () => {
    if (!join.check()) return
    setError(null)
    // The prompt belongs to the tap itself; sending does not wait for it.
    const asked = askFor(['residentVerified'])
    const [answer] = await Promise.all([join.send(), asked])
    if (!answer.ok) return setError(explain(answer.error))
    toast('已提交，等管家核实')
    await Taro.redirectTo({ url: `/packages/requests/report/index?scene=${place.scene}` })
  }
  const footer = (
    <View className="grow">
      {error && <View className="field-error join-error">{error}</View>}
      <Button kind="primary" className="join-submit" isBusy={join.isBusy} onClick={() => void submit()}>加入{place.estateName}</Button>
    </View>
  )
  return <Page className="join-page" footer={footer}><JoinForm place={place} join={join} /></Page>
}
