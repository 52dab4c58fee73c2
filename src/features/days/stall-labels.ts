import type { STALL_KINDS } from '@domain/days/model'

export type StallKind = (typeof STALL_KINDS)[number]

/** 摊位种类 and their icons, in the order offered. */
export const STALL_LABELS = {
  haircut: '理发', freeClinic: '义诊', sharpening: '磨刀', applianceRepair: '家电维修', permitDesk: '证照办理', legalAid: '法律咨询', other: '其他',
} satisfies Record<StallKind, string>

export const STALL_ICONS = {
  haircut: 'scissors', freeClinic: 'clinic', sharpening: 'knife', applianceRepair: 'wrench', permitDesk: 'document', legalAid: 'scale', other: 'more',
} satisfies Record<StallKind, string>
