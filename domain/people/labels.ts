import type { RejectionOf } from '../kernel/operation'
import type { people } from './contract'
import type { TermState } from './appointment-record'
import type { AUDIT_ACTIONS } from './audit'
import type { PARTY_KINDS, TIES } from './model'

type Rejection = { [Name in keyof typeof people]: RejectionOf<(typeof people)[Name]> }[keyof typeof people]

export const REJECTION_LABELS = {
  CONSENT_OUTDATED: '个人信息说明已更新，请重新阅读后同意',
  CODE_UNKNOWN: '没有认出这个码，请扫楼道里张贴的爱社区管家码',
  CODE_REVOKED: '这个码已停用，请扫旁边的新码，或打电话给管家',
  CONSENT_NEEDED: '请先阅读并同意个人信息说明',
  ALREADY_VERIFIED: '您的住址已经核实过了；搬家请先在“我的”里办理搬离',
  LEASE_END_NEEDED: '租住请选租约到期的日子，要在今天以后',
  NO_HOME: '没有登记的住址，不用办理搬离',
  PARTY_VERIFIED: '党员身份已经核实；要更改请联系党支部',
  BRANCH_UNKNOWN: '没有找到这个党支部，请重新选择',
  HAT_NOT_YOURS: '这个身份已经到期或不是您的，请重新选择',
  TEXT_REFUSED: '内容里有不能发布的文字，请修改后再试',
  PHONE_CODE_INVALID: '没有取到手机号，请再试一次或手工填写',
  STILL_APPOINTED: '您还有在任的职务，请先请社区办理卸任',
  OPEN_REQUESTS: '您还有没办完的诉求，请先撤回或等办结',
  STILL_BOOKED: '您还有没到期的岗位、值班或预约，请先退出或取消',
  NO_PHONE: '这位居民没有登记手机号，请上门或请楼栋管家联系',
  NOT_PENDING: '这位居民已经处理过了',
  MAY_NOT_APPOINT: '这个职务要由社区来任命或卸任',
  OWN_APPOINTMENT: '自己的职务要请别人来办',
  TERM_OVER: '任期的结束要在开始之后、今天以后',
  ESTATE_NEEDED: '请选在哪个小区任职',
  BUILDINGS_NEEDED: '楼栋管家请选负责的楼栋',
  BUILDING_UNKNOWN: '有的楼栋不在这个小区，请重新选择',
  ALREADY_APPOINTED: '这个号码在这里已经有同样的职务，任期重叠了',
  ALREADY_ENDED: '这个职务已经结束了',
  SUCCESSOR_UNKNOWN: '这位现在接不了，请另选一位',
} satisfies Record<Rejection, string>

export const PARTY_KIND_LABELS = {
  employed: '在职党员', retired: '退休党员', floating: '流动党员', probationary: '预备党员',
} satisfies Record<(typeof PARTY_KINDS)[number], string>

export const TIE_LABELS = { owner: '业主', family: '家人', tenant: '租住' } satisfies Record<(typeof TIES)[number], string>

export const TERM_STATE_LABELS = { unclaimed: '等本人验证手机号', coming: '还没上任', inForce: '在任', ended: '已卸任' } satisfies Record<TermState, string>

export const AUDIT_LABELS = {
  phoneRevealed: '查看手机号', dayPersonRevealed: '查看便民日代约人', ledgerExported: '导出诉求台账', appointed: '任命', appointmentEnded: '卸任', rosterImported: '导入名册',
} satisfies Record<(typeof AUDIT_ACTIONS)[number], string>

export const PARTY_STATUS_LABELS = { declared: '等待支部核实', verified: '已核实', refused: '未通过核实' }
export const HOME_STATUS_LABELS = { pending: '等待管家核实', verified: '已核实', refused: '未通过核实' }
