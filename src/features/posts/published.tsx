import Taro from '@tarojs/taro'
import { Button, Card, Icon, Page, Row, Title } from '@/ui'
import { CodeCard } from '@/cloud/code-card'

interface PublishedProps { estateId: string; postId: string; title: string }

/** After publishing: the check-in code to print, and the way to the post. */
export const Published = ({ estateId, postId, title }: PublishedProps) => (
  <Page
    className="post-published"
    footer={<Button kind="primary" className="post-open" onClick={() => void Taro.redirectTo({ url: `/packages/posts/detail/index?id=${postId}` })}>查看岗位</Button>}
  >
    <Card className="is-soft"><Row><Icon name="check" /><Title>“{title}”已发布，一分钟内邻居就能看到</Title></Row></Card>
    <CodeCard kind="post" estateId={estateId} refId={postId} title={title} isOpen />
  </Page>
)
