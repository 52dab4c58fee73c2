import Taro from '@tarojs/taro'
import { CodeCard } from '@/cloud/code-card'
import { Button, Card, Icon, Page, Row, Title } from '@/ui'

interface PublishedProps { estateId: string; dayId: string; title: string }

/** After publishing: the check-in code to print, and the way to the day. */
export const Published = ({ estateId, dayId, title }: PublishedProps) => (
  <Page
    className="day-published"
    footer={<Button kind="primary" className="day-open" onClick={() => void Taro.redirectTo({ url: `/packages/days/detail/index?id=${dayId}` })}>查看便民日</Button>}
  >
    <Card className="is-soft"><Row><Icon name="check" /><Title>“{title}”已发布，居民可以预约了</Title></Row></Card>
    <CodeCard kind="day" estateId={estateId} refId={dayId} title={title} isOpen />
  </Page>
)
