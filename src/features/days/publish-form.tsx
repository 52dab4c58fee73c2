import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { useTask } from '@/cloud/use-operation'
import { View } from '@tarojs/components'
import { Button, ChipGroup, Field, Page, Row, Section, WordsArea, toast } from '@/ui'
import { dateText } from '@/ui/calendar'
import { PickerField } from '@/ui/picker-field'
import { RepeatFields } from '@/ui/repeat-fields'
import { dayErrors, dayInput, emptyDayDraft, fromTemplate, repeatOf, seriesInput, stallOf, type DayDraft, type DayErrors, type StallDraft } from './publish-draft'
import { DAY_TEMPLATES } from '@domain/days/templates'
import type { PublishedDay } from './published'
import { StallForm } from './stall-form'

const MOST_STALLS = 12

interface PublishFormProps { estateId: string; onPublished: (day: PublishedDay) => void }

/** 发布便民日: one screen; what is wrong is said at its field, and what was typed stays. */
export function PublishForm({ estateId, onPublished }: PublishFormProps) {
  const [draft, setDraft] = useState<DayDraft>(() => emptyDayDraft(Date.now()))
  const [template, setTemplate] = useState<string | null>(null)
  const [errors, setErrors] = useState<DayErrors>({})
  const once = useTask(cloud.days.publish)
  const again = useTask(cloud.days.startSeries)
  const isSeries = draft.repeat.kind !== 'once'
  const set = (change: Partial<DayDraft>) => setDraft(before => ({ ...before, ...change }))
  const setStall = (at: number, stall: StallDraft) => set({ stalls: draft.stalls.map((before, index) => (index === at ? stall : before)) })

  const submit = async () => {
    const wrong = dayErrors(draft, estateId)
    setErrors(wrong)
    if (Object.keys(wrong).length > 0) return toast(wrong.stalls ?? '还有没填对的地方')
    const answer = isSeries ? await again.run(seriesInput(draft, estateId)) : await once.run(dayInput(draft, estateId))
    if (!answer.ok) return toast(explain(answer.error))
    const { value } = answer
    onPublished('seriesId' in value ? { dayId: value.seriesId, title: draft.title, firstDays: value.firstDays } : { dayId: value.dayId, title: draft.title, firstDays: [] })
  }
  return (
    <Page className="day-publish" footer={<Button kind="primary" className="day-submit" isBusy={once.isBusy || again.isBusy} onClick={() => void submit()}>{isSeries ? '发布系列便民日' : '发布便民日'}</Button>}>
      <View className="day-templates">
        <View className="field-label">照着办</View>
        <ChipGroup name="template" options={DAY_TEMPLATES} value={template} onChange={key => { setTemplate(key); set({ ...fromTemplate(key), repeat: repeatOf(key, draft.repeat) }) }} />
      </View>
      <Field className="day-title" label="名称" value={draft.title} maxlength={20} error={errors.title} onInput={title => set({ title })} />
      <Field className="day-place" label="地点" value={draft.place} placeholder="例如：中心花园" maxlength={20} error={errors.place} onInput={place => set({ place })} />
      <RepeatFields repeat={draft.repeat} kinds={['once', 'weekly', 'monthly', 'monthlyWeekday', 'yearly']} hasHolidays onChange={repeat => set({ repeat })} />
      <PickerField className="day-date" label={isSeries ? '从哪一天起' : '哪一天'} mode="date" value={draft.date} start={dateText(Date.now())} onChange={date => set({ date })} />
      <Row>
        <PickerField className="day-from" label="开始" mode="time" value={draft.from} onChange={from => set({ from })} />
        <PickerField className="day-until" label="结束" mode="time" value={draft.until} onChange={until => set({ until })} />
      </Row>
      <Section title={`摊位 ${draft.stalls.length} 个`} />
      {draft.stalls.map((stall, index) => (
        <StallForm
          key={index}
          index={index}
          stall={stall}
          onChange={changed => setStall(index, changed)}
          onRemove={draft.stalls.length > 1 ? () => set({ stalls: draft.stalls.filter((_, at) => at !== index) }) : undefined}
        />
      ))}
      {draft.stalls.length < MOST_STALLS && (
        <Button kind="ghost" className="stall-add" onClick={() => set({ stalls: [...draft.stalls, stallOf('freeClinic')] })}>再加一个摊位</Button>
      )}
      <Section title="要告诉大家的（可不写）" />
      <WordsArea className="day-words-input" value={draft.words} max={300} placeholder="例如：家电请带上说明书；义诊请空腹。" error={errors.words} onInput={words => set({ words })} />
    </Page>
  )
}
