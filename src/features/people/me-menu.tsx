import type { Me } from '@domain/people/contract'
import { PARTY_STATUS_LABELS } from '@domain/people/labels'
import { openPage } from '@/ui/open-page'
import { Menu, MenuRow } from '@/ui/menu-row'
import { wantSegment } from '@/ui/wanted-segment'
import { ElderRow } from './elder-row'

const openMine = (tab: 'posts' | 'days') => () => {
  wantSegment(tab, 'mine')
  openPage(`pages/${tab}/index`)
}

interface MeMenuProps { me: Me; onReminders: () => void }

/** Mine, and settings. */
export const MeMenu = ({ me, onReminders }: MeMenuProps) => (
  <>
    <Menu>
      <MenuRow icon="bell" label="消息" count={me.unread} name="me-inbox" onClick={() => openPage('packages/account/inbox/index')} />
      <MenuRow icon="request" label="我的诉求" name="me-requests" onClick={() => openPage('pages/requests/index')} />
      <MenuRow icon="post" label="我的岗位" name="me-posts" onClick={openMine('posts')} />
      <MenuRow icon="heart" label="我的服务" hint="工时、积分、光荣榜" name="me-service" onClick={() => openPage('packages/posts/record/index')} />
      <MenuRow icon="people" label="值班和服务队" hint="谁在值班、我的班" name="me-duty" onClick={() => openPage('packages/duty/week/index')} />
      <MenuRow icon="day" label="我的预约" name="me-days" onClick={openMine('days')} />
    </Menu>
    {me.home && <Menu>
      <MenuRow icon="building" label="我家" hint="同住的人、租期、搬离" name="me-household" onClick={() => openPage('packages/account/household/index')} />
      <MenuRow icon="star" label="党员身份" hint="自己申报，支部核实" value={me.party ? PARTY_STATUS_LABELS[me.party.status] : undefined} name="me-party" onClick={() => openPage('packages/account/party/index')} />
    </Menu>}
    <Menu>
      <ElderRow />
      <MenuRow icon="bell" label="微信提醒" hint="还能收几条，点一次补一条" name="me-reminders" onClick={onReminders} />
      <MenuRow icon="code" label="输入码的编号" hint="扫不出来时用" name="me-type-code" onClick={() => openPage('pages/scan/index?enter=1')} />
      <MenuRow icon="lock" label="我的数据" hint="谁看过、导出、删除" name="me-data" onClick={() => openPage('packages/account/data/index')} />
      <MenuRow icon="shield" label="个人信息说明" name="me-privacy" onClick={() => openPage('packages/account/privacy/index')} />
    </Menu>
  </>
)
