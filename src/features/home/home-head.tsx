import type { HomePage } from '@domain/people/contract'
import { Grow, Row, Sub } from '@/ui'
import { ElderSwitch } from './elder-switch'

/** Where one is, and the switch of the text size. */
export const HomeHead = ({ page: { me, estate } }: { page: HomePage }) => (
  <Row between className="home-head">
    <Grow><Sub>{me.home?.label ?? estate?.name ?? '欢迎使用爱社区管家'}</Sub></Grow>
    <ElderSwitch />
  </Row>
)
