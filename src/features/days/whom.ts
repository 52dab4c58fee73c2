import type { MyBooking } from '@domain/days/contract'

export type WhomKind = 'self' | 'family' | 'elder'
export interface Whom { kind: WhomKind; name: string; phone: string }
export const NOBODY: Whom = { kind: 'self', name: '', phone: '' }

/** What goes with the booking; nothing for oneself. */
export const personOf = ({ kind, name, phone }: Whom): { name: string; phone?: string } | undefined =>
  kind === 'self' ? undefined : { name: name.trim(), ...(phone.trim() ? { phone: phone.trim() } : {}) }

/** What is still missing before a time can be chosen; null when nothing is. */
export function whomError({ kind, name, phone }: Whom): string | null {
  if (kind === 'self') return null
  if (!name.trim()) return '请先写上来的人的称呼'
  return phone.trim() && !/^1\d{10}$/.test(phone.trim()) ? '电话要写 11 位手机号，或者不写' : null
}

/** Whether this booking is that person's. */
export const isOf = ({ kind, name }: Whom, { person }: Pick<MyBooking, 'person'>): boolean => (kind === 'self' ? person === null : person === name.trim())
