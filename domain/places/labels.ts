import type { RejectionOf } from '../kernel/operation'
import type { places } from './contract'
import type { DoorState } from './household-book'
import type { CODE_KINDS } from './model'

type Rejection = { [Name in keyof typeof places]: RejectionOf<(typeof places)[Name]> }[keyof typeof places]

export const REJECTION_LABELS = {
  CODE_UNKNOWN: '没有认出这个码，请扫楼道里张贴的爱社区管家码',
  CODE_REVOKED: '这个码已停用，请扫旁边的新码，或打电话给管家',
  DOOR_UNKNOWN: '册子里没有这一户，请先导入名册',
  BUILDING_UNKNOWN: '没有找到这栋楼，请重新选择',
} satisfies Record<Rejection, string>

export const DOOR_STATE_LABELS = { occupied: '自住', let: '出租', empty: '空置', unverified: '待核实' } satisfies Record<DoorState, string>

export const CODE_KIND_LABELS = {
  estate: '小区码', building: '楼栋码', facility: '设施码', post: '到岗码', day: '便民日码',
} satisfies Record<(typeof CODE_KINDS)[number], string>
