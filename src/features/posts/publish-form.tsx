import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { useTask } from '@/cloud/use-operation'
import { Button, Field, Page, Row, Section, Tiles, WordsArea, toast } from '@/ui'
import { dateText } from '@/ui/calendar'
import { Counter } from '@/ui/counter'
import { PickerField } from '@/ui/picker-field'
import { emptyPostDraft, postErrors, postInput, type PostDraft, type PostErrors } from './publish-draft'
import { TEAM_TILES } from './team-tiles'

interface PublishFormProps { estateId: string; onPublished: (post: { postId: string; title: string }) => void }

/** 发布岗位: one screen; what is wrong is said at its field, and what was typed stays. */
export function PublishForm({ estateId, onPublished }: PublishFormProps) {
  const [draft, setDraft] = useState<PostDraft>(() => emptyPostDraft(Date.now()))
  const [errors, setErrors] = useState<PostErrors>({})
  const { run, isBusy } = useTask(cloud.posts.publish)
  const set = (change: Partial<PostDraft>) => setDraft(before => ({ ...before, ...change }))

  const submit = async () => {
    const wrong = postErrors(draft, estateId)
    setErrors(wrong)
    if (Object.keys(wrong).length > 0) return toast('还有没填对的地方')
    const answer = await run(postInput(draft, estateId))
    if (answer.ok) onPublished({ postId: answer.value.postId, title: draft.title })
    else toast(explain(answer.error))
  }
  const footer = <Button kind="primary" className="post-submit" isBusy={isBusy} onClick={() => void submit()}>发布岗位</Button>
  return (
    <Page className="post-publish" footer={footer}>
      <Field className="post-title" label="岗位名称" value={draft.title} placeholder="例如：护学岗" maxlength={20} error={errors.title} onInput={title => set({ title })} />
      <Section title="服务队" />
      <Tiles items={TEAM_TILES} value={draft.team} onChange={team => set({ team })} name="team" />
      <Section title="时间和地点" />
      <PickerField className="post-date" label="哪一天" mode="date" value={draft.date} start={dateText(Date.now())} onChange={date => set({ date })} />
      <Row>
        <PickerField className="post-from" label="开始" mode="time" value={draft.from} onChange={from => set({ from })} />
        <PickerField className="post-until" label="结束" mode="time" value={draft.until} onChange={until => set({ until })} />
      </Row>
      <Field className="post-place" label="集合地点" value={draft.place} placeholder="例如：东门岗亭" maxlength={20} error={errors.place} onInput={place => set({ place })} />
      <Section title="要多少人" />
      <Counter className="post-party-seats" label="党员席" hint="至少 1 位，带头" value={draft.partySeats} min={1} max={50} onChange={partySeats => set({ partySeats })} />
      <Counter className="post-neighbor-seats" label="邻居席" value={draft.neighborSeats} min={0} max={200} onChange={neighborSeats => set({ neighborSeats })} />
      <Section title="要做什么、带什么（可不写）" />
      <WordsArea className="post-words" value={draft.words} max={300} placeholder="例如：在斑马线两侧护送学生，穿红马甲。" error={errors.words} onInput={words => set({ words })} />
    </Page>
  )
}
