import * as z from 'zod/mini'
import { Cursor, Id, PageSize, Scene, Time, page } from '../kernel/schema'
import { CATEGORY_KEYS } from './categories'
import { EVENT_TYPES, STATUSES } from './model'

const Neighbors = ['resident', 'steward', 'siteManager', 'communityOfficer'] as const
const PhotoView = z.object({ fileId: z.string(), url: z.string(), thumbUrl: z.string() })

/** A public matter as a neighbour sees it: no names of residents, no room, no numbers that could be a telephone. */
export const BoardCard = z.object({
  requestId: Id, number: z.string(), category: z.string(), title: z.string(), place: z.string(), status: z.enum(STATUSES), createdAt: Time, updatedAt: Time,
  latest: z.string(), thumbUrl: z.nullable(z.string()), followerCount: z.int(), isFollowing: z.boolean(), isMine: z.boolean(),
})
export type BoardCard = z.infer<typeof BoardCard>

export const BoardView = z.extend(BoardCard, {
  words: z.string(), photos: z.array(PhotoView),
  timeline: z.array(z.object({ type: z.enum(EVENT_TYPES), at: Time, name: z.string(), words: z.string(), photos: z.array(PhotoView) })),
})
export type BoardView = z.infer<typeof BoardView>

const Followed = z.object({ requestId: Id, isFollowing: z.boolean(), followerCount: z.int() })
const follow = (summary: string) => ({ summary, input: z.object({ requestId: Id }), output: Followed, roles: ['resident'], writes: true, rejections: ['NOT_PUBLIC', 'FOLLOWERS_FULL'] } as const)

/** 公开诉求: what neighbours may see of each other's matters, and hear of their progress. */
export const boardOperations = {
  board: {
    summary: '小区公开的诉求，新的在前', input: z.object({ cursor: Cursor, limit: PageSize }),
    output: page(BoardCard), roles: Neighbors, writes: false, rejections: [],
  },
  boardItem: {
    summary: '一件公开诉求的进度，不显示个人信息', input: z.object({ requestId: Id }), output: BoardView, roles: Neighbors, writes: false, rejections: [],
  },
  following: {
    summary: '我关注的诉求', input: z.object({ cursor: Cursor, limit: PageSize }), output: page(BoardCard), roles: ['resident'], writes: false, rejections: [],
  },
  alike: {
    summary: '同一处、同一类、近 14 天公开的诉求：可能是同一件事',
    input: z.object({ estateId: Id, buildingId: z.nullable(Id), category: z.enum(CATEGORY_KEYS) }),
    output: z.object({ items: z.array(BoardCard) }), roles: ['resident', 'steward'], writes: false, rejections: [],
  },
  placeChoices: {
    summary: '报事时可选的楼栋、单元和设施', input: z.object({ estateId: Id }),
    output: z.object({
      estateName: z.string(), buildings: z.array(z.object({ key: Id, name: z.string(), units: z.array(z.string()) })),
      /** By their printed code. */
      facilities: z.array(z.object({ scene: Scene, name: z.string(), label: z.string(), buildingId: z.nullable(Id) })),
    }),
    roles: ['resident', 'steward'], writes: false, rejections: [],
  },
  follow: follow('关注：有进展告诉我'),
  unfollow: follow('不再关注'),
} as const
