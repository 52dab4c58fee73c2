import { View } from '@tarojs/components'
import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { Button, ChipGroup, Sub, WordsArea } from '@/ui'
import { useMusterTask } from './use-muster-task'

const READY = ['险情已排除，谢谢大家', '水已退，请注意安全', '演练结束，谢谢参加']

/** 解除: everybody called is told; calls for help go on as requests until they are done. */
export function EndSheet({ musterId, onDone }: { musterId: string; onDone: () => void }) {
  const [words, setWords] = useState(READY[0]!)
  const { take, isBusy } = useMusterTask(cloud.musters.standDown, '已解除，正在告诉大家', onDone)
  return (
    <View className="muster-sheet">
      <Sub>会告诉每一位被叫的人，之后不再收回复。没办完的求助仍由管家接着办。</Sub>
      <ChipGroup name="end" options={READY.map(label => ({ key: label, label }))} value={words} onChange={setWords} />
      <WordsArea className="end-words" max={100} value={words} placeholder="告诉大家现在怎么样" onInput={setWords} />
      <Button kind="danger" className="end-send" isBusy={isBusy} onClick={() => void take({ musterId, words: words.trim() })}>解除集结，告诉大家</Button>
    </View>
  )
}
