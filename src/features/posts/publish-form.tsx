import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { useTask } from '@/cloud/use-operation'
import { Button, ChipGroup, Field, Page, Section, Tiles, toast } from '@/ui'
import { RepeatFields } from '@/ui/repeat-fields'
import { PostFields } from './post-fields'
import { TEMPLATES, emptyPostDraft, postErrors, postInput, seriesInput, type PostDraft, type PostErrors } from './publish-draft'
import { TEAM_TILES } from './team-tiles'

interface PublishFormProps { estateId: string; onPublished: (post: { postId: string; title: string }) => void }

/** 发布岗位: one screen, filled by a template if one likes; what is wrong is said at its field, and what was typed stays. */
export function PublishForm({ estateId, onPublished }: PublishFormProps) {
  const [draft, setDraft] = useState<PostDraft>(() => emptyPostDraft(Date.now()))
  const [errors, setErrors] = useState<PostErrors>({})
  const once = useTask(cloud.posts.publish)
  const again = useTask(cloud.posts.startSeries)
  const isSeries = draft.repeat.kind !== 'once'
  const set = (change: Partial<PostDraft>) => setDraft(before => ({ ...before, ...change }))
  const fill = (key: string) => {
    const { key: _, label: __, ...template } = TEMPLATES.find(one => one.key === key)!
    setDraft({ ...emptyPostDraft(Date.now()), date: draft.date, ...template })
  }

  const submit = async () => {
    const wrong = postErrors(draft, estateId)
    setErrors(wrong)
    if (Object.keys(wrong).length > 0) return toast('还有没填对的地方')
    const answer = isSeries ? await again.run(seriesInput(draft, estateId)) : await once.run(postInput(draft, estateId))
    if (!answer.ok) return toast(explain(answer.error))
    onPublished({ postId: 'seriesId' in answer.value ? answer.value.seriesId : answer.value.postId, title: draft.title })
  }
  const footer = <Button kind="primary" className="post-submit" isBusy={once.isBusy || again.isBusy} onClick={() => void submit()}>{isSeries ? '发布系列岗位' : '发布岗位'}</Button>
  return (
    <Page className="post-publish" footer={footer}>
      <ChipGroup name="template" options={TEMPLATES} value={TEMPLATES.find(({ title }) => title === draft.title)?.key ?? null} onChange={fill} />
      <Field className="post-title" label="岗位名称" value={draft.title} placeholder="例如：护学岗" maxlength={20} error={errors.title} onInput={title => set({ title })} />
      <Section title="服务队" />
      <Tiles items={TEAM_TILES} value={draft.team} onChange={team => set({ team })} name="team" />
      <RepeatFields repeat={draft.repeat} kinds={['once', 'schoolDays', 'weekly', 'monthly']} onChange={repeat => set({ repeat })} />
      <PostFields draft={draft} errors={errors} set={set} />
    </Page>
  )
}
