import { View } from '@tarojs/components'
import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { useTask } from '@/cloud/use-operation'
import { Button, Field, Sub, toast } from '@/ui'

/** 请人接替: a neighbour named by phone number, who then accepts or not. */
export function HandOverSheet({ postId, onDone }: { postId: string; onDone: () => void }) {
  const [phone, setPhone] = useState('')
  const [error, setError] = useState('')
  const { run, isBusy } = useTask(cloud.posts.handOver)
  const submit = async () => {
    if (!/^1\d{10}$/.test(phone)) return setError('请填 11 位手机号')
    const answer = await run({ postId, phone })
    if (!answer.ok) return setError(explain(answer.error))
    toast(`已请${answer.value.name}接替，等对方答复`)
    onDone()
  }
  return (
    <View className="post-sheet">
      <Sub>填上邻居的手机号，对方会收到微信提醒；答应之前，席位还是您的。</Sub>
      <Field className="hand-over-phone" label="邻居的手机号" type="number" maxlength={11} value={phone} error={error || undefined} onInput={setPhone} />
      <Button kind="primary" className="hand-over-submit" isBusy={isBusy} onClick={() => void submit()}>请对方接替</Button>
    </View>
  )
}
