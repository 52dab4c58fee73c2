import { View } from '@tarojs/components'
import type { Me } from '@domain/people/contract'
import { PARTY_KIND_LABELS, PARTY_STATUS_LABELS } from '@domain/people/labels'
import { Card, Chip, Row, Sub, Title } from '@/ui'

const WORDS = {
  declared: '支部书记核实后，微信会提醒您。核实前可以认领邻居席。',
  verified: '可以认领各岗位的党员席。党员身份只有党支部和社区看得到，邻居看不到。',
  refused: '支部没有确认。请核对所在支部后重新申报，或联系党支部。',
} as const
const TONES = { declared: 'warn', verified: 'ok', refused: 'late' } as const

/** Where a declaration stands, and what follows from it. */
export const PartyCard = ({ party: { kind, status, branchName } }: { party: NonNullable<Me['party']> }) => (
  <Card className="party-card">
    <Row between><Title>{PARTY_KIND_LABELS[kind]}</Title><Chip tone={TONES[status]}>{PARTY_STATUS_LABELS[status]}</Chip></Row>
    <Sub>{branchName}</Sub>
    <View className="party-words"><Sub>{WORDS[status]}</Sub></View>
  </Card>
)
