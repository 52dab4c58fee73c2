import type { SeriesScope } from '@domain/kernel/schema'
import type { PostView } from '@domain/posts/contract'
import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { useTask } from '@/cloud/use-operation'
import { photosWrong, usePhotos, type PhotoInForm } from '@/cloud/use-photos'
import { MOST_PHOTOS } from '@domain/posts/model'
import { Button, ChipGroup, Field, Page, Section, Sheet, toast } from '@/ui'
import { CancelSheet } from './cancel-sheet'
import { MoveOutSheet } from './move-out-sheet'
import { PostFields } from './post-fields'
import './post-detail.scss'
import { changesOf, draftOf, postErrors, type PostDraft, type PostErrors } from './publish-draft'
import { goBack } from '@/ui/go-back'
import { SERIES_SCOPES } from '@/ui/series-scopes'

/** 修改岗位: what differs is saved and everybody concerned is told; too few seats for those who hold one asks whom to move. */
export function EditForm({ post, onChanged }: { post: PostView; onChanged: () => void }) {
  const [draft, setDraft] = useState<PostDraft>(() => draftOf(post))
  const [errors, setErrors] = useState<PostErrors>({})
  const [scope, setScope] = useState<SeriesScope>('one')
  const [sheet, setSheet] = useState<'cancel' | 'moveOut' | null>(null)
  const photos = usePhotos(MOST_PHOTOS, post.photos.map(uploadedBefore))
  const { run, isBusy } = useTask(cloud.posts.edit)
  const set = (change: Partial<PostDraft>) => setDraft(before => ({ ...before, ...change }))

  const submit = async (moveOut: string[] = []) => {
    const changes = { ...changesOf(post, draft), ...(areOther(post.photos, photos.uploaded) && { photos: photos.uploaded }) }
    const wrong = postErrors(draft, post.estateId)
    setErrors(wrong)
    if (Object.keys(wrong).length > 0) return toast('还有没填对的地方')
    const problem = photosWrong(photos)
    if (problem) return toast(problem)
    if (Object.keys(changes).length === 0) return toast('还没有改动')
    const answer = await run({ postId: post.postId, scope, changes, moveOut })
    if (!answer.ok && answer.error.code === 'CHOOSE_WHO') return setSheet('moveOut')
    if (!answer.ok) return toast(explain(answer.error))
    toast('已修改，相关的人都会收到通知')
    onChanged()
    goBack('posts')
  }
  const footer = (
    <>
      <Button kind="danger" className="post-cancel" onClick={() => setSheet('cancel')}>取消岗位</Button>
      <Button kind="primary" className="post-save" isBusy={isBusy} onClick={() => void submit()}>保存修改</Button>
    </>
  )
  return (
    <Page className="post-edit" footer={footer}>
      {post.isSeries && <><Section title="改哪几次" /><ChipGroup name="scope" options={SERIES_SCOPES} value={scope} onChange={setScope} /></>}
      <Field className="post-title" label="岗位名称" value={draft.title} maxlength={20} error={errors.title} onInput={title => set({ title })} />
      <PostFields draft={draft} errors={errors} photos={photos} set={set} />
      <Sheet title={sheet === 'cancel' ? '取消岗位' : '席位不够，请谁让出来'} isOpen={sheet !== null} onClose={() => setSheet(null)}>
        {sheet === 'cancel' && <CancelSheet post={post} scope={scope} onDone={() => goBack('posts')} />}
        {sheet === 'moveOut' && <MoveOutSheet post={post} draft={draft} isBusy={isBusy} onChosen={ids => void submit(ids)} />}
      </Sheet>
    </Page>
  )
}

const uploadedBefore = ({ fileId, thumbId, thumbUrl }: PostView['photos'][number]): PhotoInForm => ({ id: fileId, path: thumbUrl, status: 'done', progress: 100, photo: { fileId, thumbId } })
const areOther = (before: PostView['photos'], after: readonly { fileId: string }[]): boolean => before.map(({ fileId }) => fileId).join() !== after.map(({ fileId }) => fileId).join()
