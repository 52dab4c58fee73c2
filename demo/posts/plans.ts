import type { Role } from '../../domain/kernel/roles'
import type { SeatKind, ServicePost } from '../../domain/posts/model'
import type { SceneName } from '../pictures/scenes'
import type { Household } from '../requests/story'
import type { Times } from '../times'

/** A post as it was planned, who took part, and who turned up. */
export interface PostPlan {
  id: string
  by: { key: string; hat: Role }
  publishedAt: number
  title: string
  team: ServicePost['team']
  place: string
  words: string
  startAt: number
  endAt: number
  partySeats: number
  neighborSeats: number
  claimed: Record<SeatKind, string[]>
  withdrew?: string[]
  attended?: string[]
  /** Who came too late and waits, in this order. */
  waiting?: Record<SeatKind, string[]>
  /** Who did not come, and what they say about it. */
  absent?: Record<string, string>
  /** What the lead wrote to those who came, and the stars they gave. */
  thanks?: string
  /** What the place looks like. */
  scenes?: SceneName[]
  stars?: number[]
}

const secretary = { key: 'gao', hat: 'branchSecretary' } as const
const officer = { key: 'he', hat: 'communityOfficer' } as const

export const plansOf = (times: Times, household: Household): PostPlan[] => [...aheadOf(times, household), ...pastOf(times, household), lotusPost(times)]

/** 岗位大厅 of the coming days: free, nearly full, waiting for a Party member, and full. */
function aheadOf({ day, next, now }: Times, household: Household): PostPlan[] {
  const night = now < day(0, '19:30') ? 0 : 1
  const thursday = next('thursday')
  const saturday = next('saturday')
  return [
    {
      id: 'demo-escort', by: secretary, publishedAt: day(-2, '09:00'), title: '护学岗 · 东门', team: 'schoolEscort', place: '东门人行横道', partySeats: 1, neighborSeats: 3,
      words: '看护学生过马路，劝导车辆慢行。请穿反光背心，门岗可领。', startAt: day(1, '07:20'), endAt: day(1, '08:10'),
      claimed: { party: ['luowen'], neighbor: [household(3, 5), household(4, 7)] },
    },
    {
      id: 'demo-patrol', by: secretary, publishedAt: day(-3, '09:30'), title: '夜间巡查', team: 'neighborhoodWatch', place: '岗亭集合', partySeats: 1, neighborSeats: 3,
      words: '沿小区走一圈，看门禁、消防通道和飞线充电。', startAt: day(night, '20:00'), endAt: day(night, '21:00'),
      claimed: { party: ['chenjianguo'], neighbor: [household(1, 3), household(6, 5)] },
    },
    {
      id: 'demo-mediation', by: officer, publishedAt: day(-3, '10:00'), title: '民事调解', team: 'civilMediation', place: '2 号会议室', partySeats: 1, neighborSeats: 2,
      words: '两户因漏水赔偿谈不拢，请有调解经验的党员带着邻居一起听一听、劝一劝。', startAt: day(thursday, '19:00'), endAt: day(thursday, '20:30'),
      claimed: { party: [], neighbor: [household(5, 2)] },
    },
    {
      id: 'demo-cleaning', by: secretary, publishedAt: day(-4, '08:30'), title: '楼道清洁日', team: 'environment', place: '5 栋楼下', partySeats: 2, neighborSeats: 8,
      words: '清堆物、擦扶手、扫楼梯，工具现场领。', scenes: ['clutter'], startAt: day(saturday, '13:30'), endAt: day(saturday, '15:00'),
      waiting: { party: [], neighbor: ['zhaowenbo', household(2, 4)] },
      claimed: { party: ['gao', 'shenyun'], neighbor: [0, 1, 3, 4, 5, 6, 7, 8].map(n => household(5, n)) },
    },
    {
      id: 'demo-outreach', by: officer, publishedAt: day(-2, '16:00'), title: '防诈骗宣讲进楼栋', team: 'policyOutreach', place: '3 栋大厅', partySeats: 1, neighborSeats: 2,
      words: '带上宣传页，给老人讲讲最近的骗局，顺便教会用来电提醒。', startAt: day(thursday + 1, '15:00'), endAt: day(thursday + 1, '16:00'), claimed: { party: [], neighbor: [] },
    },
    {
      id: 'demo-repair', by: secretary, publishedAt: day(-2, '16:30'), title: '助老入户小修', team: 'engineering', place: '5、6 栋', partySeats: 2, neighborSeats: 0,
      words: '给独居老人换灯泡、紧水龙头，会用螺丝刀就行。', startAt: day(saturday + 1, '09:00'), endAt: day(saturday + 1, '11:00'), claimed: { party: ['luowen'], neighbor: [] },
    },
  ]
}

/** Done: somebody did not come, somebody stepped back in time. */
function pastOf({ day }: Times, household: Household): PostPlan[] {
  const [first, second, third] = [household(3, 5), household(4, 7), household(2, 4)]
  return [
    {
      id: 'demo-escort-past', by: secretary, publishedAt: day(-5, '09:00'), title: '护学岗 · 东门', team: 'schoolEscort', place: '东门人行横道', partySeats: 1, neighborSeats: 3,
      words: '看护学生过马路，劝导车辆慢行。', startAt: day(-3, '07:20'), endAt: day(-3, '08:10'),
      claimed: { party: ['chenjianguo'], neighbor: [first, second, third] }, withdrew: [third], attended: ['chenjianguo', first, second], thanks: '下雨天也准时到，孩子们平平安安，谢谢三位！', stars: [5, 5, 4],
    },
    {
      id: 'demo-patrol-past', by: secretary, publishedAt: day(-9, '09:00'), title: '夜间巡查', team: 'neighborhoodWatch', place: '岗亭集合', partySeats: 1, neighborSeats: 3,
      words: '沿小区走一圈，看门禁、消防通道和飞线充电。', startAt: day(-6, '20:00'), endAt: day(-6, '21:00'),
      claimed: { party: ['luowen'], neighbor: [first, 'linqiuyue'] }, attended: ['luowen', first], absent: { linqiuyue: '当晚孩子发烧去了医院，没来得及说' },
    },
  ]
}

const lotusPost = ({ day }: Times): PostPlan => ({
  id: 'demo-pond', by: { key: 'tao', hat: 'communityOfficer' }, publishedAt: day(-2, '11:00'), title: '池塘边清洁', team: 'environment', place: '池塘东侧', partySeats: 1, neighborSeats: 4,
  words: '捡落叶和垃圾，请穿防滑鞋。', startAt: day(3, '09:00'), endAt: day(3, '10:00'), claimed: { party: ['yubo'], neighbor: ['xuqing'] },
})
