import type { PostView } from '@domain/posts/contract'
import { Button, Card, Row, Sub, Title } from '@/ui'
import { openPage } from '@/ui/open-page'
import { CallForSeats } from './call-button'

/** For those who answer for the post: its roll, calling for people, and changing, cancelling or repeating it. */
export const ManageCard = ({ post, now, onChanged }: { post: PostView; now: number; onChanged: () => void }) => {
  const { postId, roll, canManage, startAt, status } = post
  const open = roll.filter(({ status: s }) => s === 'checkedOut' || s === 'checkedIn' || s === 'claimed').length
  return (
    <Card className="post-manage">
      <Title>我负责这个岗位</Title>
      <Sub>{roll.length > 0 ? `名单 ${roll.length} 人${now > startAt && open > 0 ? `，${open} 人的工时待确认` : ''}` : '还没有人认领'}</Sub>
      <Row wrap className="post-answers">
        <Button kind="primary" small className="post-roll" onClick={() => openPage(`packages/posts/roll/index?id=${postId}`)}>名单和工时</Button>
        <CallForSeats post={post} now={now} onChanged={onChanged} />
        {canManage && status === 'open' && now < startAt && (
          <Button kind="ghost" small className="post-edit" onClick={() => openPage(`packages/posts/edit/index?id=${postId}`)}>修改或取消</Button>
        )}
        {canManage && <Button kind="plain" small className="post-again" onClick={() => openPage(`packages/posts/publish/index?id=${postId}`)}>照样再发</Button>}
      </Row>
    </Card>
  )
}
