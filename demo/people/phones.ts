import { hatsOf } from '../../domain/people/hats'
import type { Seed } from '../seed'
import type { Cast } from './cast'

/** Whose phones lie ready; the first three on the table. */
const ON_THE_TABLE = [
  'zhangxiaoman', 'chenjianguo', 'zhou', 'li', 'qian', 'he', 'gao', 'linqiuyue', 'fangxiaoyu',
] as const
const BESIDE = ['linxiao', 'zhaowenbo', 'wangguifen', 'luowen', 'wu', 'zheng', 'wang', 'sun', 'gulimire', 'xuqing', 'feng', 'tao'] as const
const STRANGER = { openid: 'o-stranger', name: '路过的人', roles: ['visitor'] }

export function phonesOf(cast: Cast, now: number): Seed['phones'] {
  const phone = (key: string) => {
    const member = cast.member(key)
    const roles = [...new Set(hatsOf(member, now).map(({ role }) => role))]
    return { openid: member.openid, name: cast.person(key).workName ?? member.name, roles: roles.length > 1 ? roles.filter(role => role !== 'visitor') : roles }
  }
  return [...ON_THE_TABLE.map(phone), STRANGER, ...BESIDE.map(phone)]
}
