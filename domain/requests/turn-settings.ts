import * as z from 'zod/mini'
import { Id } from '../kernel/schema'
import { CATEGORY_KEYS, categoryOf, type CategoryKey } from './categories'
import type { ResidentRequest } from './model'

const Categories = z.array(z.enum(CATEGORY_KEYS)).check(z.maxLength(CATEGORY_KEYS.length))

/** 轮派设置 of an estate: what is sent by the turn as soon as it is filed, and who stands in the turn for what. */
export const TurnSettings = z.object({
  isAutomatic: z.boolean(),
  categories: Categories,
  /** Engineers who do not take part. */
  outIds: z.array(Id).check(z.maxLength(200)),
  /** By member: the only kinds they take; all of them where nothing is said. */
  only: z.record(Id, Categories),
})
export type TurnSettings = z.infer<typeof TurnSettings>

/** What may be sent without a steward having looked: never what is kept to the appointed. */
export const TURN_CATEGORIES: readonly CategoryKey[] = CATEGORY_KEYS.filter(key => categoryOf(key).kind !== 'proxyPetition')

/** Before a manager has said anything: nothing goes by itself, and everybody on duty stands in the turn. */
export const TURNS_AT_FIRST: TurnSettings = {
  isAutomatic: false, categories: TURN_CATEGORIES.filter(key => categoryOf(key).handling === 'rotate'), outIds: [], only: {},
}

type Matter = Pick<ResidentRequest, 'category' | 'buildingId' | 'kind'>
export interface TurnWorker { memberId: string; role: string; isOnDuty: boolean; buildingIds: readonly string[] }

/** 一提交就轮派. */
export const isRotatedAtOnce = ({ isAutomatic, categories }: TurnSettings, { category, kind }: Pick<Matter, 'category' | 'kind'>): boolean =>
  isAutomatic && kind !== 'proxyPetition' && (categories as readonly string[]).includes(category)

/** 轮得到这件事的: an engineer on duty who takes part, serves the building, and takes this kind. */
export function isInTurn({ outIds, only }: Pick<TurnSettings, 'outIds' | 'only'>, worker: TurnWorker, { category, buildingId }: Omit<Matter, 'kind'>): boolean {
  const { memberId, role, isOnDuty, buildingIds } = worker
  const kinds: readonly string[] | undefined = only[memberId]
  const serves = buildingIds.length === 0 || buildingId === null || buildingIds.includes(buildingId)
  return role === 'engineer' && isOnDuty && !outIds.includes(memberId) && serves && (kinds === undefined || kinds.includes(category))
}
