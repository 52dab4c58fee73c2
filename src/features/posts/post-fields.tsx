import type { usePhotos } from '@/cloud/use-photos'
import { Field, Hint, PhotoPicker, Row, Section, WordsArea } from '@/ui'
import { dateText } from '@/ui/calendar'
import { Counter } from '@/ui/counter'
import { PickerField } from '@/ui/picker-field'
import { isOverNight, type PostDraft, type PostErrors } from './publish-draft'
import { RuleFields } from './rule-fields'

interface PostFieldsProps { draft: PostDraft; errors: PostErrors; photos: ReturnType<typeof usePhotos>; set: (change: Partial<PostDraft>) => void }

/** Where, when, how many, and who may come: what is written when announcing a post and when changing one. */
export const PostFields = ({ draft, errors, photos, set }: PostFieldsProps) => (
  <>
    <Section title="时间和地点" />
    <PickerField className="post-date" label="哪一天" mode="date" value={draft.date} start={dateText(Date.now())} onChange={date => set({ date })} />
    <Row>
      <PickerField className="post-from" label="开始" mode="time" value={draft.from} onChange={from => set({ from })} />
      <PickerField className="post-until" label="结束" mode="time" value={draft.until} onChange={until => set({ until })} />
    </Row>
    {isOverNight(draft) && <Hint className="post-night">到第二天 {draft.until} 结束</Hint>}
    <Field className="post-place" label="集合地点" value={draft.place} placeholder="例如：东门岗亭" maxlength={20} error={errors.place} onInput={place => set({ place })} />
    <Section title="要多少人" />
    <Counter className="post-party-seats" label="党员席" hint="至少 1 位，带头" value={draft.partySeats} min={1} max={50} onChange={partySeats => set({ partySeats })} />
    <Counter className="post-neighbor-seats" label="邻居席" value={draft.neighborSeats} min={0} max={200} onChange={neighborSeats => set({ neighborSeats })} />
    <RuleFields rules={draft.rules} onChange={rules => set({ rules })} />
    <Section title="要做什么、带什么（可不写）" />
    <WordsArea className="post-words" value={draft.words} max={300} placeholder="例如：在斑马线两侧护送学生，穿红马甲。" error={errors.words} onInput={words => set({ words })} />
    <Section title="照片（可不放）" />
    <PhotoPicker {...photos} />
  </>
)
