import { memberIdOf, sceneFrom } from '../cloudfunctions/_shell/ids'
import { maskName } from '../domain/kernel/mask'
import { inShanghai } from '../domain/kernel/calendar'
import type { Claim, SeatKind, ServicePost } from '../domain/posts/model'
import { publishPost } from '../domain/posts/publish-post'
import { personOf, phoneOf } from './people'
import { CHUNFENG } from './places'
import { DAY, HOUR } from './seed'

interface Plan {
  id: string; title: string; team: ServicePost['team']; place: string; words: string
  /** Days from today, and Shanghai hours. */
  day: number; from: number; until: number
  party: number; neighbors: number; claims: [string, SeatKind][]
}

const PLANS: Plan[] = [
  { id: 'demo-escort', title: '护学岗 · 东门', team: 'schoolEscort', place: '东门斑马线', words: '穿红马甲，举停字牌，送孩子过马路。', day: 1, from: 7.33, until: 8.17, party: 1, neighbors: 3, claims: [['o-neighbor-4', 'party'], ['o-lin-neighbor', 'neighbor'], ['o-neighbor-2', 'neighbor']] },
  { id: 'demo-mediation', title: '民事调解 · 2 号会议室', team: 'civilMediation', place: '党群服务中心 2 号会议室', words: '两户人家为空调滴水的事，听双方讲完再商量。', day: 2, from: 19, until: 20.5, party: 1, neighbors: 2, claims: [['o-zhao-neighbor', 'neighbor']] },
  { id: 'demo-patrol', title: '夜间巡查 · 全小区', team: 'neighborhoodWatch', place: '北门岗亭集合', words: '带手电，看车棚、楼道和消防通道。', day: 1, from: 20, until: 21, party: 1, neighbors: 2, claims: [['o-chen-jianguo', 'party'], ['o-neighbor-6', 'neighbor']] },
  { id: 'demo-cleaning', title: '楼道清洁日', team: 'environment', place: '5 栋', words: '自带手套，物业提供扫把和垃圾袋。', day: 4, from: 9, until: 10.5, party: 2, neighbors: 3, claims: [['o-neighbor-12', 'party'], ['o-neighbor-20', 'party'], ['o-neighbor-7', 'neighbor'], ['o-neighbor-9', 'neighbor'], ['o-neighbor-10', 'neighbor']] },
  { id: 'demo-outreach', title: '医保新政策宣讲', team: 'policyOutreach', place: '中心花园', words: '给老人讲清楚怎么报销，准备放大字的材料。', day: 6, from: 15, until: 16.5, party: 2, neighbors: 2, claims: [] },
]

const at = (now: number, day: number, hour: number): number => inShanghai(now).startOf('day').valueOf() + day * DAY + Math.round(hour * 60) * (HOUR / 60)
const SECRETARY = { memberId: memberIdOf('o-sun-secretary'), hat: 'branchSecretary' as const, name: '孙书记' }

function build({ id, day, from, until, party, neighbors, claims, ...plan }: Plan, now: number): ServicePost {
  const decision = publishPost({
    ...plan, postId: id, at: now - 2 * DAY, by: SECRETARY, communityId: CHUNFENG.communityId, estateId: CHUNFENG.estateId,
    startAt: at(now, day, from), endAt: at(now, day, until), partySeats: party, neighborSeats: neighbors,
    contact: { name: '孙书记', phone: phoneOf(6) }, checkInScene: sceneFrom(id),
  })
  if (!decision.accepted) throw new Error(`demo post ${id}: ${decision.rejection}`)
  return claims.reduce((post, [openid, seat], i) => claimed(post, openid, seat, now - DAY + i * HOUR), decision.event)
}

function claimed(post: ServicePost, openid: string, seat: SeatKind, claimedAt: number): ServicePost {
  const { name, publicName } = personOf(openid)
  const memberId = memberIdOf(openid)
  const claim: Claim = { claimId: `${post._id}-${post.claims.length + 1}`, memberId, name: publicName ?? maskName(name), seat, claimedAt, status: 'claimed', checkedInAt: null, withdrawnAt: null }
  return {
    ...post, version: post.version + 1, claims: [...post.claims, claim], memberIds: [...post.memberIds, memberId],
    seats: { ...post.seats, [seat]: { ...post.seats[seat], left: post.seats[seat].left - 1 } },
  }
}

export const postsOf = (now: number): ServicePost[] => PLANS.map(plan => build(plan, now))
