import { View } from '@tarojs/components'
import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { Button, ChipGroup, Sub, WordsArea } from '@/ui'
import { HELP_READY } from './muster-words'
import { useMusterTask } from './use-muster-task'

const MOST = 100

/** 需要帮助: where is known from the home; a word of what is enough, and none is needed. */
export function HelpSheet({ musterId, place, onDone }: { musterId: string; place: string; onDone: () => void }) {
  const [words, setWords] = useState('')
  const { take, isBusy } = useMusterTask(cloud.musters.answer, '求助已发出，管家马上看到', onDone)
  const add = (more: string) => setWords(before => (before.includes(more) ? before : [before, more].filter(Boolean).join('，')))
  return (
    <View className="muster-sheet">
      <Button
        kind="primary" className="help-send" isBusy={isBusy} disabled={[...words].length > MOST}
        onClick={() => void take({ musterId, answer: 'needHelp', words: words.trim() })}
      >发出求助，马上通知管家</Button>
      <Sub>您在：{place || '本小区（请写明在哪里）'}</Sub>
      <ChipGroup name="help" options={HELP_READY.map(label => ({ key: label, label }))} value={HELP_READY.filter(one => words.includes(one))} onChange={add} />
      <WordsArea className="help-words" max={MOST} value={words} placeholder="可以不写；写一句更快，例如几个人、在几楼" onInput={setWords} />
    </View>
  )
}
