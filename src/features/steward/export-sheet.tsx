import { Progress, Switch, View } from '@tarojs/components'
import { useState } from 'react'
import type { LedgerFilter } from '@domain/requests/ledger-filter'
import { useSession } from '@/cloud/session'
import { Button, Grow, Hint, Row, Sheet, Sub } from '@/ui'
import { useExport } from './use-export'

interface ExportSheetProps { estateId: string; filter: LedgerFilter; isOpen: boolean; onClose: () => void }

/** The workbook of what is shown: made in pages, so it says how far it is, and opened when it is there. */
export function ExportSheet({ estateId, filter, isOpen, onClose }: ExportSheetProps) {
  const roles = useSession()?.me.roles ?? []
  const mayReveal = roles.includes('siteManager') || roles.includes('communityOfficer')
  const [isRevealed, setRevealed] = useState(false)
  const { progress, error, isBusy, start, open } = useExport(estateId)
  const isDone = progress?.status === 'done'
  return (
    <Sheet title="导出 Excel 表格" isOpen={isOpen} onClose={onClose}>
      <View className="export-sheet">
        <Sub>导出的就是现在筛选出来的诉求，每件一行。</Sub>
        {mayReveal && !progress && (
          <Row between className="export-reveal">
            <Grow><View>带上姓名、房号和电话</View><Hint>会留下导出记录，请妥善保管</Hint></Grow>
            <Switch checked={isRevealed} color="#B4161B" onChange={event => setRevealed(event.detail.value)} />
          </Row>
        )}
        {progress && (
          <View className="export-progress">
            <Progress percent={progress.percent} strokeWidth={8} activeColor="#B4161B" />
            <Sub>{isDone ? `整理好了，共 ${progress.rows} 件` : `正在整理，已有 ${progress.rows} 件`}</Sub>
            {progress.isCut && <Sub>太多了，只装下前 {progress.rows} 件，请把时间选短一些。</Sub>}
          </View>
        )}
        {error && <View className="field-error">{error}</View>}
        <Button kind="primary" className="export-go" isBusy={isBusy} onClick={() => void (isDone ? open() : start(filter, isRevealed))}>
          {isDone ? '打开表格' : progress ? '接着整理' : '开始导出'}
        </Button>
      </View>
    </Sheet>
  )
}
