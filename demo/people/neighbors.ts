import { LOTUS_POND } from '../places/lotus-pond'
import { SPRING_BREEZE } from '../places/spring-breeze'
import type { Person } from './person'

const site = SPRING_BREEZE

/** Residents the stories name; the other households fill the rooms around them. */
export const NEIGHBORS: Person[] = [
  { key: 'zhangxiaoman', name: '张小满', site, home: { building: 3, unit: 2, room: '501' }, quota: { requestProgress: 2, requestResolved: 1, postNotice: 1, dayNotice: 1, muster: 1 } },
  { key: 'chenjianguo', name: '陈建国', site, party: 'retired', home: { building: 3, unit: 1, room: '302' }, quota: { postNotice: 2, dayNotice: 1, requestProgress: 1 } },
  { key: 'linqiuyue', name: '林秋月', site, home: { building: 3, unit: 2, room: '402' }, quota: { postNotice: 1, dayNotice: 1 } },
  { key: 'zhangguodong', name: '张国栋', site, home: { building: 3, unit: 2, room: '501', tie: 'family' } },
  { key: 'linxiao', name: '林晓', site, home: { building: 3, unit: 1, room: '401' }, quota: { dayNotice: 1 } },
  { key: 'zhaowenbo', name: '赵文博', site, home: { building: 4, unit: 2, room: '602' }, quota: { postNotice: 1 } },
  { key: 'fangxiaoyu', name: '方小雨', site, home: { building: 3, unit: 2, room: '601', status: 'pending', joinedDaysAgo: 1 } },
  { key: 'wangguifen', name: '王桂芬', site, isElder: true, home: { building: 5, unit: 3, room: '101' } },
  { key: 'luowen', name: '罗文', site, party: 'employed', home: { building: 4, unit: 2, room: '301' }, quota: { postNotice: 1 } },
  { key: 'shenyun', name: '沈芸', site, party: 'employed', home: { building: 1, unit: 2, room: '402' } },
  { key: 'gulimire', name: '古丽米热·阿布都热依木', site, home: { building: 6, unit: 1, room: '502' } },
  { key: 'ouyang', name: '欧阳若兰', site, home: { building: 2, unit: 2, room: '602', tie: 'tenant', leaseDays: 40 } },
  { key: 'xuqing', name: '许清', site: LOTUS_POND, home: { building: 1, unit: 1, room: '202' } },
  { key: 'yubo', name: '于博', site: LOTUS_POND, party: 'employed', home: { building: 2, unit: 1, room: '303' } },
  { key: 'panmei', name: '潘美', site: LOTUS_POND, home: { building: 2, unit: 2, room: '101' } },
]
