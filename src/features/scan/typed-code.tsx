import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { Button, Field, toast } from '@/ui'

/** ABCD-EFGH as it is printed or read out; letters are capital, anything between them is dropped. */
export const sceneOfTyped = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, '')

const SHORTEST = 6

/** For a code that no camera can read: its number, typed. */
export function TypedCode() {
  const [typed, setTyped] = useState('')
  const scene = sceneOfTyped(typed)
  const open = () => (scene.length < SHORTEST ? toast('编号是 8 位字母和数字') : void Taro.redirectTo({ url: `/pages/scan/index?scene=${scene}` }))
  return (
    <View className="typed-code">
      <Field className="typed-code-field" label="码下面的编号" placeholder="如 ABCD-EFGH" maxlength={16} value={typed} onInput={setTyped} />
      <Button kind="ghost" className="typed-code-open" onClick={open}>打开</Button>
    </View>
  )
}
