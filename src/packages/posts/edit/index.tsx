import { EditForm } from '@/features/posts/edit-form'
import { OnePost } from '@/features/posts/one-post'

/** 修改或取消岗位, for those who published it. */
export default function EditPostPage() {
  return <OnePost>{(post, reload) => <EditForm key={post.postId} post={post} onChanged={reload} />}</OnePost>
}
