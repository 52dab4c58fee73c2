import { View } from '@tarojs/components'
import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { usePhotos } from '@/cloud/use-photos'
import { Button, ChipGroup, PhotoPicker, WordsArea } from '@/ui'
import { usePostTask } from './use-post-task'

const READY = ['谢谢各位邻居，孩子们平平安安', '楼道干净了，辛苦大家', '有您在，小区更安心']
const MOST = 6

/** 感谢卡: a few words and photos for everybody who served. */
export function ThankSheet({ postId, onDone }: { postId: string; onDone: () => void }) {
  const [words, setWords] = useState('')
  const photos = usePhotos(MOST)
  const { take, isBusy } = usePostTask(cloud.posts.thank, '感谢卡已发给每一位', onDone)
  return (
    <View className="post-sheet">
      <PhotoPicker {...photos} />
      <ChipGroup name="thanks" options={READY.map(label => ({ key: label, label }))} value={words} onChange={setWords} />
      <WordsArea max={100} value={words} placeholder="写几句感谢的话" onInput={setWords} />
      <Button
        kind="primary" className="thank-submit" isBusy={isBusy} disabled={!words.trim() || photos.isUploading}
        onClick={() => void take({ postId, words: words.trim(), photos: photos.uploaded })}
      >发给每一位</Button>
    </View>
  )
}
