import { LOTUS_POND } from '../places/lotus-pond'
import { SPRING_BREEZE } from '../places/spring-breeze'
import type { Person } from './person'

const site = SPRING_BREEZE
const STEWARD = '楼栋管家 / 网格员'

/** Those who work for 春风里: one account per steward and grid officer (一岗双责). */
export const STAFF: Person[] = [
  { key: 'zhou', name: '周敏', workName: '周管家', site, post: { role: 'steward', title: STEWARD, buildings: [3, 4, 5] }, quota: { requestNew: 3, dayNotice: 1 } },
  { key: 'wu', name: '吴桂兰', workName: '吴管家', site, post: { role: 'steward', title: STEWARD, buildings: [1, 2] }, quota: { requestNew: 2 } },
  { key: 'zheng', name: '郑海波', workName: '郑管家', site, post: { role: 'steward', title: STEWARD, buildings: [6] } },
  { key: 'li', name: '李国强', workName: '李师傅', site, post: { role: 'engineer', title: '水电师傅' }, quota: { requestNew: 2 } },
  { key: 'wang', name: '王建设', workName: '王师傅', site, post: { role: 'engineer', title: '电梯与门禁师傅' }, quota: { postNotice: 2 } },
  { key: 'sun', name: '孙大勇', workName: '孙师傅', site, post: { role: 'engineer', title: '环境绿化师傅' } },
  { key: 'qian', name: '钱志远', workName: '钱经理', site, post: { role: 'siteManager', title: '项目经理' }, alsoPosts: [{ role: 'communityOfficer', title: '社区副主任（兼）', ofCommunity: true }], quota: { requestNew: 2 } },
  { key: 'he', name: '何晓燕', workName: '何主任', site, home: { building: 1, unit: 1, room: '301' }, post: { role: 'communityOfficer', title: '社区副主任' }, quota: { requestNew: 1, postNotice: 1 } },
  {
    key: 'gao', name: '高凤英', workName: '高书记', site, party: 'retired', home: { building: 1, unit: 1, room: '201' },
    post: { role: 'branchSecretary', title: '春风里党支部书记' }, quota: { postNotice: 2 },
  },
  { key: 'feng', name: '冯小雅', workName: '冯管家', site: LOTUS_POND, post: { role: 'steward', title: STEWARD, buildings: [1, 2] }, quota: { requestNew: 1 } },
  { key: 'hu', name: '胡师杰', workName: '胡师傅', site: LOTUS_POND, post: { role: 'engineer', title: '综合维修师傅' } },
  { key: 'tao', name: '陶静', workName: '陶主任', site: LOTUS_POND, post: { role: 'communityOfficer', title: '社区副主任' } },
]
