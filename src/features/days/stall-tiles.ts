import { STALL_LABELS } from '@domain/days/labels'
import type { STALL_KINDS } from '@domain/days/model'

export type StallKind = (typeof STALL_KINDS)[number]

const ICONS = {
  haircut: 'scissors', freeClinic: 'clinic', sharpening: 'knife', applianceRepair: 'wrench', permitDesk: 'document', legalAid: 'scale', other: 'more',
} satisfies Record<StallKind, string>

/** 摊位种类, in the order offered. */
export const STALL_TILES = (Object.keys(STALL_LABELS) as StallKind[]).map(key => ({ key, label: STALL_LABELS[key], icon: ICONS[key] }))
export const stallIcon = (kind: StallKind): string => ICONS[kind]
