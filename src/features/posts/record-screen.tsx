import type { OutputOf } from '@domain/kernel/operation'
import type { posts } from '@domain/posts/contract'
import { POINT_RULES } from '@domain/posts/points'
import { Card, Empty, Grow, Hint, Page, Row, Section, Sub, Title } from '@/ui'
import { dayWords } from '@/ui/time'
import { MenuRow, Menu } from '@/ui/menu-row'
import { openPage } from '@/ui/open-page'
import { hoursWords, monthWords } from './record-words'
import { SheetForm } from './sheet-form'

type Record = OutputOf<typeof posts.myRecord>

/** 我的服务: hours and points by month, what I can do, and how my name is shown. */
export function RecordScreen({ record: { sheet, months }, now, onChanged }: { record: Record; now: number; onChanged: () => void }) {
  const minutes = months.reduce((sum, month) => sum + month.minutes, 0)
  const points = months.reduce((sum, month) => sum + month.points, 0)
  return (
    <Page className="post-record">
      <Card className="is-soft"><Title>{hoursWords(minutes)} · {points} 分</Title><Sub>{months.length > 0 ? `${months.length} 个月里的服务` : '认领岗位，到岗、离岗后就有记录'}</Sub></Card>
      <Menu>
        <MenuRow icon="star" label="本月光荣榜" name="record-honours" onClick={() => openPage('packages/posts/honours/index')} />
        <MenuRow icon="document" label="服务证明" hint="确认过的工时，扫码能核验" name="record-certificates" onClick={() => openPage('packages/posts/certificate/index')} />
      </Menu>
      {months.length === 0 && <Empty icon="post" text="还没有服务记录。" action="看可认领的岗位" onAction={() => openPage('pages/posts/index')} />}
      {months.map(month => (
        <Card key={month.month} className="record-month">
          <Row between><Title>{monthWords(month.month)}</Title><Sub>{hoursWords(month.minutes)} · {month.points} 分</Sub></Row>
          {month.entries.map(entry => (
            <Row key={entry.postId} className="post-person">
              <Grow>
                {entry.title}<Hint>{[dayWords(entry.startAt, now), entry.praise && `负责人评 ${entry.praise} 星`].filter(Boolean).join(' · ')}</Hint>
                {entry.thanks && <Hint className="record-thanks">感谢卡：{entry.thanks}</Hint>}
              </Grow><Sub>{hoursWords(entry.minutes)} · {entry.points} 分</Sub>
            </Row>
          ))}
        </Card>
      ))}
      <Section title="我的服务资料" />
      <SheetForm sheet={sheet} onSaved={onChanged} />
      <Section title="积分规则" />
      <Card>{POINT_RULES.map(rule => <Sub key={rule}>{rule}</Sub>)}</Card>
    </Page>
  )
}
