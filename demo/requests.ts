import { idFromKey, memberIdOf } from '../cloudfunctions/_shell/ids'
import type { Actor } from '../domain/kernel/actor'
import { maskName } from '../domain/kernel/mask'
import type { Role } from '../domain/kernel/roles'
import type { CategoryKey } from '../domain/requests/categories'
import { evolve } from '../domain/requests/evolve'
import type { Photo, RequestEvent, ResidentRequest } from '../domain/requests/model'
import { submitRequest } from '../domain/requests/submit-request'
import { personOf, staffOf } from './people'
import { CHUNFENG } from './places'
import { photoOf } from './pictures'
import { HOUR, MINUTE } from './seed'

interface Story { who: string; category: CategoryKey; words: string; hoursAgo: number; until: Stage; photo?: string; words2?: string; stars?: number }
type Stage = 'submitted' | 'accepted' | 'assigned' | 'inProgress' | 'resolved' | 'closed' | 'rated' | 'reopened' | 'withdrawn'

/** Two weeks of an ordinary estate, in every state. */
const STORIES: Story[] = [
  { who: 'o-zhang-xiaoman', category: 'water', words: '厨房水槽下面一直滴水，接了盆还是漏到楼下了。', hoursAgo: 5, until: 'inProgress', photo: 'pipe' },
  { who: 'o-lin-neighbor', category: 'lift', words: '电梯异响，关门慢，早上差点夹到孩子。', hoursAgo: 20, until: 'accepted' },
  { who: 'o-neighbor-35', category: 'help', words: '王奶奶想换灯泡，家里没有梯子，够不着。', hoursAgo: 1, until: 'submitted' },
  { who: 'o-neighbor-44', category: 'environment', words: '楼道堆了旧家具，轮椅过不去。', hoursAgo: 30, until: 'resolved', photo: 'door' },
  { who: 'o-zhao-neighbor', category: 'noise', words: '楼上半夜拖椅子，孩子睡不着。', hoursAgo: 50, until: 'assigned' },
  { who: 'o-neighbor-5', category: 'door', words: '单元门闭门器坏了，风一吹砰砰响。', hoursAgo: 70, until: 'closed', photo: 'door' },
  { who: 'o-neighbor-12', category: 'power', words: '楼道灯不亮，晚上看不清台阶。', hoursAgo: 100, until: 'rated', photo: 'lamp', stars: 5 },
  { who: 'o-neighbor-30', category: 'question', words: '老年证在哪里办？需要带什么材料？', hoursAgo: 120, until: 'rated', stars: 4 },
  { who: 'o-neighbor-37', category: 'complaint', words: '希望儿童滑梯旁边加一排座椅，老人带孩子能坐坐。', hoursAgo: 150, until: 'accepted' },
  { who: 'o-neighbor-50', category: 'mediation', words: '和楼下为空调滴水的事说不拢，想请人调解。', hoursAgo: 170, until: 'assigned' },
  { who: 'o-neighbor-61', category: 'water', words: '卫生间返水，有味道。', hoursAgo: 190, until: 'reopened', photo: 'pipe' },
  { who: 'o-neighbor-70', category: 'gas', words: '灶台打不着火，想请师傅看看。', hoursAgo: 210, until: 'rated', stars: 5 },
  { who: 'o-neighbor-78', category: 'other', words: '快递柜占了消防通道，一直没人挪，已经说过两次了，麻烦管家帮忙协调一下。', hoursAgo: 230, until: 'withdrawn' },
  { who: 'o-neighbor-90', category: 'lift', words: '电梯里的照明灯一闪一闪。', hoursAgo: 260, until: 'rated', photo: 'lamp', stars: 3 },
  { who: 'o-neighbor-100', category: 'environment', words: '垃圾房门口有积水，走路打滑。', hoursAgo: 300, until: 'closed' },
  { who: 'o-zhang-xiaoman', category: 'power', words: '书房插座没电。', hoursAgo: 320, until: 'rated', stars: 5 },
  { who: 'o-neighbor-36', category: 'door', words: '门禁卡刷不开 3 栋 1 单元的门。', hoursAgo: 3, until: 'submitted' },
  { who: 'o-neighbor-40', category: 'water', words: '水表间有滴水声，地面已经湿了一片。', hoursAgo: 0.2, until: 'submitted', photo: 'pipe' },
]

const actor = (openid: string, hat: Role): Actor => {
  const { name, publicName } = personOf(openid)
  return { memberId: memberIdOf(openid), hat, name: publicName ?? maskName(name) }
}
const LI = actor('o-li-engineer', 'engineer')
const stewardOf = (buildingId: string): Actor => {
  const entry = staffOf(CHUNFENG).find(s => s.role === 'steward' && s.buildingIds.includes(buildingId))!
  return { memberId: entry.memberId, hat: 'steward', name: entry.name }
}
const idsOf = (role: Role, buildingId?: string): string[] => staffOf(CHUNFENG)
  .filter(s => s.role === role && (!buildingId || s.buildingIds.includes(buildingId))).map(s => s.memberId)

/** The steps of a story after its submission, each a while later. */
function stepsOf({ until, category, hoursAgo, stars = 5 }: Story, by: Actor, steward: Actor, resident: Photo[]): Omit<RequestEvent, 'at'>[] {
  const isRepair = category !== 'question' && category !== 'complaint'
  const hand = isRepair ? LI : steward
  const accepted = { type: 'RequestAccepted', by: steward, words: '收到，我马上安排。' } as const
  const assigned = { type: 'RequestAssigned', by: steward, assignee: { memberId: hand.memberId, name: hand.name } } as const
  const started = { type: 'RequestStarted', by: hand } as const
  const resolved = { type: 'RequestResolved', by: hand, words: '已处理好，试过没有问题。', photos: resident } as const
  const confirmed = { type: 'RequestConfirmed', by } as const
  const rated = { type: 'RequestRated', by, stars, tags: stars > 3 ? ['来得快', '态度好'] : ['来得慢'] } as const
  const life = [accepted, assigned, started, resolved, confirmed, rated]
  const LENGTH: Partial<Record<Stage, number>> = { submitted: 0, accepted: 1, assigned: 2, inProgress: 3, resolved: 4, closed: 5, rated: 6 }
  if (until === 'withdrawn') return [{ type: 'RequestWithdrawn', by }]
  if (until === 'reopened') return [...life.slice(0, 4), { type: 'RequestReopened', by, words: '昨晚又返水了，请再看看。' }]
  return hoursAgo < 0 ? [] : life.slice(0, LENGTH[until])
}

function tell(story: Story, n: number, now: number): ResidentRequest {
  const { who, category, words, hoursAgo, photo } = story
  const person = personOf(who)
  const submittedAt = now - hoursAgo * HOUR
  const by = actor(who, 'resident')
  const buildingId = person.building!
  const photos = photo ? [photoOf(by.memberId, photo)] : []
  const first = submitRequest({
    requestId: idFromKey('r', by.memberId, `demo-${n}`), at: submittedAt, by, category, words, photos, visit: null, isPublic: n % 2 === 0, source: 'self',
    requesterName: by.name, isRequesterVerified: true, ladder: [idsOf('steward', buildingId), idsOf('siteManager'), idsOf('communityOfficer')],
    location: {
      communityId: CHUNFENG.communityId, estateId: CHUNFENG.estateId, buildingId, room: person.room ?? '',
      place: `春风里 ${buildingId.slice(2)} 栋 ${person.unit}`,
    },
  })
  const steps = stepsOf(story, by, stewardOf(buildingId), photos)
  const gap = Math.min(12 * MINUTE * 3, (hoursAgo * HOUR * 0.9) / Math.max(steps.length, 1))
  const request = steps.reduce((r, step, i) => evolve({ ...r, updatedAt: submittedAt + (i + 1) * gap }, { ...step, at: submittedAt + (i + 1) * gap }), first)
  // The ladder of things long overdue has been told before the demonstration starts, so that it begins quietly.
  return request.wakeAt !== null && request.wakeAt < now ? { ...request, escalatedStep: request.ladder.length - 1, wakeAt: null } : request
}

export const requestsOf = (now: number): ResidentRequest[] => STORIES.map((story, n) => tell(story, n, now))
