import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { RequestView } from '@domain/requests/contract'
import { AGENCY_LABELS, FEE_LABELS, HOLD_LABELS, statusLabel } from '@domain/requests/labels'
import type { RequestStatus } from '@domain/requests/model'
import { Card, Chip, Grow, Hint, Icon, Row, Sub } from '@/ui'
import { dayTime, dayWords } from '@/ui/time'

interface Props { view: RequestView; now: number }

/** Why it stands still, at whose it is, what it costs, which it follows, and what the staff noted. */
export const HandlingCards = ({ view, now }: Props) => (
  <View>
    {view.hold && (
      <Card className="is-warn hold-card">
        <Row><Icon name="clock" /><Grow>{`已暂停 · ${HOLD_LABELS[view.hold.reason]}`}<Sub>时限停走，预计{dayWords(view.hold.until, now)}继续</Sub></Grow></Row>
      </Card>
    )}
    {view.referral && view.status === 'referred' && <ReferralCard referral={view.referral} now={now} isMine={view.isMine} />}
    {view.original && view.status === 'duplicate' && (
      <Card className="original-card" onClick={view.isMine ? undefined : () => void Taro.navigateTo({ url: `/packages/requests/detail/index?id=${view.original!.requestId}` })}>
        <Sub>{`同一件事已在办：编号 ${view.original.number}，${statusLabel(view.original.status as RequestStatus)}。那边有进展，您会收到提醒。`}</Sub>
      </Card>
    )}
    {view.fee && (
      <Card className="fee-card">
        <Row between><Grow>{`费用 ${view.fee.amount / 100} 元`}<Sub>{view.fee.words}</Sub></Grow><Chip tone={view.fee.status === 'due' ? 'warn' : 'ok'}>{FEE_LABELS[view.fee.status]}</Chip></Row>
      </Card>
    )}
    {view.notes.length > 0 && (
      <Card className="notes-card">
        <View className="strong">内部备注</View>
        {view.notes.map(note => <View key={`${note.at}`} className="note-line">{note.words}<Hint>{note.by} · {dayTime(note.at, now)}</Hint></View>)}
      </Card>
    )}
  </View>
)

const ReferralCard = ({ referral: { agency, receipt, chaseBy, chases }, now, isMine }: { referral: NonNullable<RequestView['referral']>; now: number; isMine: boolean }) => (
  <Card className="is-warn referral-card">
    <Row>
      <Icon name="speech" />
      <Grow>
        {`已转${AGENCY_LABELS[agency]}`}
        {receipt && <Sub>受理号 {receipt}</Sub>}
        <Sub>{`${isMine ? '管家首接负责，' : ''}${chases > 0 ? `已催办 ${chases} 次，` : ''}${dayWords(chaseBy, now)}再问`}</Sub>
      </Grow>
    </Row>
  </Card>
)
