import { CODE_KIND_LABELS } from '@domain/places/labels'
import { Button, Card, Chip, Grow, Row, Sub, Title } from '@/ui'
import type { CodeItem } from './code-order'

interface CodeLineProps {
  code: CodeItem
  isBusy: boolean
  onShow: () => void
  /** Absent for those who may not. */
  onRevoke?: () => void
  onReplace?: () => void
}

/** One printed code: look at it again, take it out of use, or print a new one in its place. */
export const CodeLine = ({ code: { scene, label, kind, status, scans }, isBusy, onShow, onRevoke, onReplace }: CodeLineProps) => (
  <Card className={`code-line code-${scene}`}>
    <Row between>
      <Grow><Title>{label}</Title></Grow>
      {status === 'revoked' ? <Chip tone="plain">已停用</Chip> : <Chip tone="ok">{CODE_KIND_LABELS[kind]}</Chip>}
    </Row>
    <Sub>{scans.month ? `本月扫 ${scans.month} 次 · 今天 ${scans.today} 次` : '本月还没有人扫'}</Sub>
    <Row className="card-foot">
      <Button kind="ghost" small className="code-show" isBusy={isBusy} onClick={onShow}>{status === 'revoked' ? '换新码' : '查看'}</Button>
      {status === 'active' && onReplace && <Button kind="ghost" small className="code-replace" isBusy={isBusy} onClick={onReplace}>换新码</Button>}
      {status === 'active' && onRevoke && <Button kind="plain" small className="code-revoke" onClick={onRevoke}>停用</Button>}
    </Row>
  </Card>
)
