import type { SeriesScope } from '@domain/kernel/schema'
import type { PostView } from '@domain/posts/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { Button, ChipGroup, Field, Sub } from '@/ui'
import { usePostTask } from './use-post-task'

const READY = ['下雨改期', '人手不够', '场地有变', '已有别的安排']

/** 取消岗位: everybody who holds a seat or waits is told why. */
export function CancelSheet({ post, scope, onDone }: { post: PostView; scope: SeriesScope; onDone: () => void }) {
  const [reason, setReason] = useState('')
  const { take, isBusy } = usePostTask(cloud.posts.cancel, '已取消，大家都会收到通知', () => undefined)
  const many = { one: '', later: '这次及以后各次都', all: '还没开始的各次都' }[scope]
  const submit = async () => {
    if (await take({ postId: post.postId, scope, reason: reason.trim() })) onDone()
  }
  return (
    <View className="post-sheet">
      <Sub>{many}取消，认领和排队的 {post.people.length + post.line.party + post.line.neighbor} 位会收到通知。</Sub>
      <ChipGroup name="cancel" options={READY.map(label => ({ key: label, label }))} value={reason} onChange={setReason} />
      <Field className="cancel-reason" label="原因" value={reason} maxlength={20} onInput={setReason} />
      <Button kind="primary" className="cancel-submit" isBusy={isBusy} disabled={!reason.trim()} onClick={() => void submit()}>取消岗位</Button>
    </View>
  )
}
