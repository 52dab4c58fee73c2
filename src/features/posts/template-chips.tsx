import { View } from '@tarojs/components'
import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { useLoad } from '@/cloud/use-operation'
import { Button, ChipGroup, Grow, Row, Section, Sheet, Sub } from '@/ui'
import { choicesOf, type Choice } from './template-draft'
import { TEAM_LABELS } from '@domain/posts/labels'
import { usePostTask } from './use-post-task'

/** So many stand there at once; the rest come with 更多. */
const SHOWN = 8
const MORE = { key: 'more', label: '更多…' }

interface TemplateChipsProps { estateId: string; value: string; onChoose: (choice: Choice) => void }

/** 照着发: the estate's own templates, then those of the programme; one tap fills the form. */
export function TemplateChips({ estateId, value, onChoose }: TemplateChipsProps) {
  const { value: found, reload } = useLoad(() => cloud.posts.templates({ estateId }), [estateId])
  const [isAll, setAll] = useState(false)
  const [isKeeping, setKeeping] = useState(false)
  const choices = choicesOf(found?.items ?? [])
  const saved = choices.filter(({ isSaved }) => isSaved)
  const shown = isAll ? choices : choices.slice(0, SHOWN)
  const choose = (key: string) => {
    const choice = choices.find(one => one.key === key)
    if (choice) onChoose(choice)
    else setAll(true)
  }
  return (
    <View className="post-templates">
      <Section title="照着发" more={saved.length > 0 ? `管理 ${saved.length} 个` : undefined} onMore={() => setKeeping(true)} className="template-section" />
      <ChipGroup name="template" options={shown.length < choices.length ? [...shown, MORE] : shown} value={value} onChange={choose} />
      <Sheet title="存下的常用岗位" isOpen={isKeeping} onClose={() => setKeeping(false)}>
        <View className="post-sheet">
          {saved.map(choice => <SavedTemplate key={choice.key} choice={choice} onDropped={() => void reload()} />)}
          {saved.length === 0 && <Sub>没有了。发布时点“存为常用”，就会出现在这里。</Sub>}
        </View>
      </Sheet>
    </View>
  )
}

function SavedTemplate({ choice: { key, fields }, onDropped }: { choice: Choice; onDropped: () => void }) {
  const { take, isBusy } = usePostTask(cloud.posts.dropTemplate, '已删掉', onDropped)
  return (
    <Row between className="post-person">
      <Grow>{fields.title}<Sub>{TEAM_LABELS[fields.team]} · {fields.from}–{fields.until} · {fields.place}</Sub></Grow>
      <Button kind="danger" small className="template-drop" isBusy={isBusy} onClick={() => void take({ templateId: key })}>删掉</Button>
    </Row>
  )
}
