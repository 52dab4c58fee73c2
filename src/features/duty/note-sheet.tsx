import type { ShiftView } from '@domain/duty/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { useTask } from '@/cloud/use-operation'
import { Button, Sub, WordsArea, toast } from '@/ui'

const MOST = 300

/** 交接班记录: what the next on duty has to know. */
export function NoteSheet({ shift: { shiftId, note }, onDone }: { shift: ShiftView; onDone: () => void }) {
  const [words, setWords] = useState(note?.words ?? '')
  const { run, isBusy } = useTask(cloud.duty.writeNote)
  const save = async () => {
    const text = words.trim()
    if (text === '' || [...text].length > MOST) return toast(text ? '请写短一些' : '请写几句')
    const answer = await run({ shiftId, words: text })
    toast(answer.ok ? '已记下，下一班看得到' : explain(answer.error))
    if (answer.ok) onDone()
  }
  return (
    <View className="duty-sheet">
      <Sub>巡查情况、没办完的事、要下一班留意的，写在这里；住户的姓名电话请不要写。</Sub>
      <WordsArea className="note-words" value={words} max={MOST} placeholder="例如：2 栋水箱已补水，液位正常" onInput={setWords} />
      <Button kind="primary" className="note-save" isBusy={isBusy} onClick={() => void save()}>交给下一班</Button>
    </View>
  )
}
