import { attendance } from './contract/attendance'
import { claiming } from './contract/claiming'
import { hall } from './contract/hall'

export { PostListItem, PostView, RollLine } from './contract/hall'

/** 党员+N 岗位: the hall, claiming and waiting, and the day itself. */
export const posts = { ...hall, ...claiming, ...attendance }
