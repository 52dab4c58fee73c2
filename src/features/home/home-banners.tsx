import { View } from '@tarojs/components'
import type { HomePage } from '@domain/people/contract'
import { Button, Card, Grow, Icon, Row, Sub } from '@/ui'
import { openPage } from './open-page'

/** What stands between this person and the whole service: joining, being verified; and messages not read. */
export function HomeBanners({ page: { me, estate, musters }, onScan }: { page: HomePage; onScan: () => void }) {
  return (
    <View>
      {musters.map(one => <Muster key={one.musterId} {...one} />)}
      {!estate && !me.home && me.appointments.length === 0 && <JoinInvitation onScan={onScan} />}
      {me.home?.status === 'pending' && <Pending stewardName={estate?.steward?.name ?? '管家'} />}
      {me.home?.status === 'refused' && <Refused onScan={onScan} />}
      {me.unread > 0 && <Unread count={me.unread} />}
    </View>
  )
}

const Muster = ({ musterId, title }: HomePage['musters'][number]) => (
  <Card className="muster-banner is-warn" onClick={() => openPage(`/packages/musters/detail/index?id=${musterId}`)}>
    <Row between><Row><Icon name="alert" /><View className="strong">应急集结：{title}</View></Row><Sub>报平安 ›</Sub></Row>
  </Card>
)

const JoinInvitation = ({ onScan }: { onScan: () => void }) => (
  <Card className="join-invitation is-soft">
    <View className="strong">还没有加入小区</View>
    <Sub>扫一扫楼道里的码，填上房号，就能报事、认领岗位、预约便民日。</Sub>
    <Button kind="primary" className="join-scan" onClick={onScan}>扫码加入</Button>
  </Card>
)

const Pending = ({ stewardName }: { stewardName: string }) => (
  <Card className="pending-banner is-warn">
    <Row><Icon name="clock" /><Grow><View className="strong">住址等待核实</View><Sub>{stewardName}会尽快核实。报事现在就可以用，认领岗位和预约要等核实后。</Sub></Grow></Row>
  </Card>
)

const Refused = ({ onScan }: { onScan: () => void }) => (
  <Card className="refused-banner is-warn">
    <View className="strong">住址没有通过核实</View>
    <Sub>请重新扫码，核对楼栋和房号后再填一次，或打电话给管家。</Sub>
    <Button kind="ghost" small onClick={onScan}>重新扫码</Button>
  </Card>
)

const Unread = ({ count }: { count: number }) => (
  <Card className="unread-banner" onClick={() => openPage('/packages/account/inbox/index')}>
    <Row between><Row><Icon name="bell" /><View className="strong">{count > 99 ? '99+' : count} 条未读消息</View></Row><Sub>查看 ›</Sub></Row>
  </Card>
)
