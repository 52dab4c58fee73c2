import type { CategoryKey } from '../../domain/requests/categories'
import type { Times } from '../times'
import type { SceneName } from '../pictures/scenes'
import type { Step } from './steps'

/** One request from its words to where it stands today. */
export interface Story {
  /** Short name of the person who files it. */
  by: string
  category: CategoryKey
  words: string
  /** What was answered to the question of the category. */
  answer?: string
  scenes?: SceneName[]
  at: number
  /** The building it is about, when the filer does not live there: a steward filing for somebody. */
  onBehalf?: { name: string; building: number; unit: number; room: string; phone?: string; source?: 'walkIn' | 'phone' | 'visit' }
  visit?: { from: number; until: number }
  isPublic?: boolean
  steps?: Step[]
}

/** Somebody of a building whom no other story names. */
export type Household = (building: number, n: number) => string
export type Stories = (times: Times, household: Household) => Story[]
