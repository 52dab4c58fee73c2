import { CATEGORIES, type CategoryKey } from '@domain/requests/categories'
import type { TurnLine } from '@domain/requests/desk-contract'
import type { TurnSettings } from '@domain/requests/turn-settings'

export const SWITCH_COLOR = '#B4161B'

export const toggled = <Key>(keys: readonly Key[], key: Key): Key[] => (keys.includes(key) ? keys.filter(one => one !== key) : [...keys, key])

/** With this kind taken or left by one person; who takes no kind in particular takes them all. */
export function withOnly(only: TurnSettings['only'], memberId: string, key: CategoryKey): TurnSettings['only'] {
  const { [memberId]: before = [], ...others } = only
  const next = toggled(before, key)
  return next.length ? { ...others, [memberId]: next } : others
}

/** 值班中 · 手上 3/15 件 · 只轮水管、用电 */
export function lineWords({ memberId, isOnDuty, openWork, most }: TurnLine, { only }: Pick<TurnSettings, 'only'>): string {
  const kinds = (only[memberId] ?? []).map(key => CATEGORIES[key].label).join('、')
  return [isOnDuty ? '值班中' : '不在班', `手上 ${openWork}/${most} 件`, kinds && `只轮${kinds}`].filter(Boolean).join(' · ')
}
