import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { cloud } from '@/cloud/client'
import { useCurrentSession } from '@/cloud/session'
import { Shown } from '@/cloud/shown'
import { useLoad } from '@/cloud/use-operation'
import { Button, Card, Empty, Grow, Page, Row, Section, Sub, Title } from '@/ui'
import { openPage } from '@/ui/open-page'
import { EstateLedger } from './estate-ledger'
import { SumsLine } from './sums-line'

/** 街道 › 社区 › 小区: the estates of one's posts; with a single one, its buildings at once. */
export function Estates() {
  const { value, error, reload } = useLoad(() => cloud.places.estates({}))
  usePullDownRefresh(() => void reload().then(() => Taro.stopPullDownRefresh()))
  const roles = useCurrentSession()?.me.roles ?? []
  const mayImport = roles.includes('siteManager') || roles.includes('communityOfficer')
  const footer = mayImport && <Button kind="primary" className="import-open" onClick={() => openPage('packages/community/import/index')}>导入名册</Button>
  return (
    <Page className="households" footer={footer}>
      <Shown value={value} error={error} onRetry={() => void reload()}>
        {({ items }) => {
          if (items.length === 0) return <Empty icon="building" text="还没有小区。点“导入名册”，把小区、楼栋和住户导进来。" />
          if (items.length === 1) return <EstateLedger estateId={items[0]!.estateId} />
          return (
            <>
              <Section title={`${items[0]!.subdistrictName} › ${items[0]!.communityName}`} />
              {items.map(({ estateId, name, buildings, sums }) => (
                <Card key={estateId} className={`estate-node estate-${estateId}`} onClick={() => openPage(`packages/community/estate/index?id=${estateId}`)}>
                  <Row between><Grow><Title>{name}</Title></Grow><Sub>{buildings.length} 栋 · {sums.total} 户 ›</Sub></Row>
                  <SumsLine sums={sums} />
                </Card>
              ))}
            </>
          )
        }}
      </Shown>
    </Page>
  )
}
