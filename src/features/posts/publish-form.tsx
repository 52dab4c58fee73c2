import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { useTask } from '@/cloud/use-operation'
import { photosWrong, usePhotos } from '@/cloud/use-photos'
import { MOST_PHOTOS, type PostPhoto } from '@domain/posts/model'
import { Button, Field, Page, Section, Tiles, toast } from '@/ui'
import { RepeatFields } from '@/ui/repeat-fields'
import { PauseFields } from './pause-fields'
import { PostFields } from './post-fields'
import { emptyPostDraft, postErrors, postInput, repeatError, seriesInput, withRepeat, type PostDraft, type PostErrors } from './publish-draft'
import { TEAM_TILES } from './team-tiles'
import { TemplateChips } from './template-chips'
import { fromTemplate, templateInput } from './template-draft'
import './post-detail.scss'

interface PublishFormProps { estateId: string; /** Filled in already, say from an earlier post. */ initial?: PostDraft; onPublished: (post: { postId: string; title: string }) => void }

/** 发布岗位: one screen, filled by a template if one likes; what is wrong is said at its field, and what was typed stays. */
export function PublishForm({ estateId, initial, onPublished }: PublishFormProps) {
  const [draft, setDraft] = useState<PostDraft>(() => initial ?? emptyPostDraft(Date.now()))
  const [template, setTemplate] = useState('')
  const [saves, setSaves] = useState(0)
  const [errors, setErrors] = useState<PostErrors>({})
  const publishing = usePublish(onPublished)
  const photos = usePhotos(MOST_PHOTOS)
  const saving = useTask(cloud.posts.saveTemplate)
  const isSeries = draft.repeat.kind !== 'once'
  const set = (change: Partial<PostDraft>) => setDraft(before => ({ ...before, ...change }))

  const isRight = (): boolean => {
    const wrong = postErrors(draft, estateId)
    setErrors(wrong)
    const words = Object.keys(wrong).length > 0 ? '还有没填对的地方' : repeatError(draft) || photosWrong(photos)
    if (words) toast(words)
    return !words
  }
  const save = async () => {
    if (!isRight()) return
    const answer = await saving.run(templateInput(draft, estateId))
    toast(answer.ok ? '存好了，下次在“照着发”里点一下' : explain(answer.error))
    if (!answer.ok) return
    setTemplate(answer.value.templateId)
    setSaves(saves + 1)
  }
  const footer = (
    <>
      <Button kind="ghost" className="template-save" isBusy={saving.isBusy} onClick={() => void save()}>存为常用</Button>
      <Button kind="primary" className="post-submit" isBusy={publishing.isBusy} onClick={() => { if (isRight()) void publishing.publish(draft, estateId, photos.uploaded) }}>{isSeries ? '发布系列岗位' : '发布岗位'}</Button>
    </>
  )
  return (
    <Page className="post-publish" footer={footer}>
      <TemplateChips key={saves} estateId={estateId} value={template} onChoose={({ key, fields }) => { setTemplate(key); setDraft(fromTemplate(fields, draft.date)) }} />
      <Field className="post-title" label="岗位名称" value={draft.title} placeholder="例如：护学岗" maxlength={20} error={errors.title} onInput={title => set({ title })} />
      <Section title="服务队" />
      <Tiles items={TEAM_TILES} value={draft.team} onChange={team => set({ team })} name="team" />
      <RepeatFields repeat={draft.repeat} kinds={['once', 'schoolDays', 'weekly', 'monthly']} onChange={repeat => setDraft(withRepeat(draft, repeat))} />
      {isSeries && <PauseFields repeat={draft.repeat} firstDay={draft.date} onChange={part => set({ repeat: { ...draft.repeat, ...part } })} />}
      <PostFields draft={draft} errors={errors} photos={photos} set={set} />
    </Page>
  )
}

/** Announces what the form says, once or as a series. */
function usePublish(onPublished: PublishFormProps['onPublished']) {
  const once = useTask(cloud.posts.publish)
  const again = useTask(cloud.posts.startSeries)
  const publish = async (draft: PostDraft, estateId: string, photos: PostPhoto[]) => {
    const answer = draft.repeat.kind === 'once' ? await once.run({ ...postInput(draft, estateId), photos }) : await again.run({ ...seriesInput(draft, estateId), photos })
    if (!answer.ok) return toast(explain(answer.error))
    onPublished({ postId: 'seriesId' in answer.value ? answer.value.seriesId : answer.value.postId, title: draft.title })
  }
  return { publish, isBusy: once.isBusy || again.isBusy }
}
