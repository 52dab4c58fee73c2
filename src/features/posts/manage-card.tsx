import type { PostView } from '@domain/posts/contract'
import { Button, Card, Row, Sub, Title } from '@/ui'
import { openPage } from '@/ui/open-page'

/** For those who answer for the post: its roll, and changing or cancelling it. */
export const ManageCard = ({ post: { postId, roll, canManage, startAt, status }, now }: { post: PostView; now: number }) => {
  const open = roll.filter(({ status: s }) => s === 'checkedOut' || s === 'checkedIn' || s === 'claimed').length
  return (
    <Card className="post-manage">
      <Title>我负责这个岗位</Title>
      <Sub>{roll.length > 0 ? `名单 ${roll.length} 人${now > startAt && open > 0 ? `，${open} 人的工时待确认` : ''}` : '还没有人认领'}</Sub>
      <Row className="post-answers">
        <Button kind="primary" className="post-roll" onClick={() => openPage(`packages/posts/roll/index?id=${postId}`)}>名单和工时</Button>
        {canManage && status === 'open' && now < startAt && (
          <Button kind="ghost" className="post-edit" onClick={() => openPage(`packages/posts/edit/index?id=${postId}`)}>修改或取消</Button>
        )}
      </Row>
    </Card>
  )
}
