import { useState } from 'react'
import { useSession } from '@/cloud/session'
import { Shown } from '@/cloud/shown'
import { Button, Empty, Hint, Page, Row, Sheet } from '@/ui'
import { CodePicture } from '@/ui/code-picture'
import { CodeLine } from './code-line'
import { inOrder } from './code-order'
import { MakeCodeForm } from './make-code-form'
import { PrintCodes } from './print-codes'
import { ScanChart } from './scan-chart'
import { useCodes } from './use-codes'

const MAY_REVOKE = ['steward', 'siteManager', 'communityOfficer']

/** 小区的码: every printed code of the estate. */
export function Codes({ estateId }: { estateId: string }) {
  const { codes, scanDays, hasMore, error, reload, picture, close, make, show, revoke, replace, isBusy } = useCodes(estateId)
  const [isMaking, setMaking] = useState(false)
  const [isPrinting, setPrinting] = useState(false)
  const mayRevoke = useSession()?.me.roles.some(role => MAY_REVOKE.includes(role)) ?? false
  return (
    <Page className="steward" footer={<Row className="codes-footer"><Button kind="ghost" className="code-print-open" onClick={() => setPrinting(true)}>打印</Button><Button kind="primary" className="code-new" onClick={() => setMaking(true)}>制作新码</Button></Row>}>
      <Shown value={codes} error={error} onRetry={() => void reload()}>
        {items => items.length === 0 ? <Empty icon="code" text="还没有码。点“打印”，全部楼栋和单元的码一次做好，贴出去居民扫一扫就能报事。" /> : <><ScanChart days={scanDays} />{inOrder(items).map(code => (
          <CodeLine key={code.scene} code={code} isBusy={isBusy} onShow={() => show(code)} onRevoke={mayRevoke ? () => void revoke(code) : undefined} onReplace={mayRevoke ? () => void replace(code) : undefined} />
        ))}{hasMore && <Hint className="list-end">上拉看更早的</Hint>}</>}
      </Shown>
      <Sheet title="制作新码" isOpen={isMaking} onClose={() => setMaking(false)}>
        <MakeCodeForm
          estateId={estateId}
          isBusy={isBusy}
          onMake={order => void make(order).then(isMade => isMade && setMaking(false))}
        />
      </Sheet>
      <Sheet title="打印码" isOpen={isPrinting} onClose={() => setPrinting(false)}>{isPrinting && <PrintCodes estateId={estateId} onMade={() => void reload()} />}</Sheet>
      <Sheet title="码的图片" isOpen={picture !== null} onClose={close}>{picture && <CodePicture {...picture} />}</Sheet>
    </Page>
  )
}
