import { View } from '@tarojs/components'
import type { Me } from '@domain/people/contract'
import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { remember } from '@/cloud/session'
import { useTask } from '@/cloud/use-operation'
import { Card, Chip, Grow, Hint, Row, Sheet, Sub, toast } from '@/ui'
import { wornNow } from './worn'

/** 身份: under which of several hats one is at work, and choosing another; nothing for those who have one only (交叉任职). */
export function HatSwitch({ me, onChanged }: { me: Me; onChanged: () => void }) {
  const [isOpen, setOpen] = useState(false)
  const { run, isBusy } = useTask(cloud.people.chooseHat)
  const worn = wornNow(me)
  if (me.hats.length < 2 || !worn) return null
  const choose = async (key: string) => {
    if (isBusy) return
    const answer = await run({ key })
    setOpen(false)
    if (!answer.ok) return toast(explain(answer.error))
    remember(answer.value)
    onChanged()
  }
  return (
    <>
      <Card className="hat-switch" onClick={() => setOpen(true)}>
        <Row between><Grow><Hint>现在的身份</Hint><View className="strong hat-now">{worn.title}</View><Sub className="two-lines">{worn.place}</Sub></Grow><Chip tone="brand">切换身份</Chip></Row>
      </Card>
      <Sheet title="以哪个身份办事" isOpen={isOpen} onClose={() => setOpen(false)}>
        {me.hats.map(({ key, title, place }) => (
          <Card key={key} className={`hat-choice ${key === worn.key ? 'is-soft' : ''}`} onClick={() => void choose(key)}>
            <Row between><Grow><View className="strong">{title}</View><Sub>{place}</Sub></Grow>{key === worn.key && <Chip tone="brand">当前</Chip>}</Row>
          </Card>
        ))}
        <Hint>办的每件事都会记下当时的身份。这个身份管不到的事，仍按您的其他身份办理。</Hint>
      </Sheet>
    </>
  )
}
