import { Button, Card, Grow, Row, Sub } from '@/ui'

interface CheckInCardProps { hasScene: boolean; isBusy: boolean; onCheckIn: () => void }

/** The next step on the spot: one tap for those who came by the code, a scan for the others. */
export const CheckInCard = ({ hasScene, isBusy, onCheckIn }: CheckInCardProps) => (
  <Card className="is-soft">
    <Row>
      <Grow>
        {hasScene ? '您在岗位现场' : '到了岗位现场？'}
        <Sub>{hasScene ? '点一下就记下您到岗' : '扫现场张贴的到岗码'}</Sub>
      </Grow>
      <Button kind="primary" small className="post-check-in" isBusy={isBusy} onClick={onCheckIn}>{hasScene ? '到岗' : '扫码到岗'}</Button>
    </Row>
  </Card>
)
