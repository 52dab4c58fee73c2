import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { openFile } from '@/cloud/open-file'
import { useTask } from '@/cloud/use-operation'
import { Button, Card, Sub, Title, toast } from '@/ui'

/** 海报: made by the system, to send on as a picture or to print. */
export function PosterCard({ dayId }: { dayId: string }) {
  const picture = useTask(cloud.papers.dayPoster)
  const paper = useTask(cloud.papers.dayPoster)
  const show = async () => {
    const answer = await picture.run({ dayId, format: 'png' })
    if (!answer.ok) return toast(explain(answer.error))
    await Taro.previewImage({ urls: [answer.value.url] })
  }
  const print = async () => {
    const answer = await paper.run({ dayId, format: 'pdf' })
    if (!answer.ok) return toast(explain(answer.error))
    if (!(await openFile(answer.value))) toast('海报做好了，但没有下载下来，请再试一次')
  }
  return (
    <Card className="poster-card">
      <Title>海报</Title>
      <Sub>A4 一张，时间、地点、摊位和预约码都在上面。图片长按可保存、转发到群里；PDF 打印张贴。</Sub>
      <View className="poster-buttons">
        <Button kind="ghost" small className="poster-png" isBusy={picture.isBusy} onClick={() => void show()}>看图片</Button>
        <Button kind="ghost" small className="poster-pdf" isBusy={paper.isBusy} onClick={() => void print()}>打开 PDF</Button>
      </View>
    </Card>
  )
}
