import { attendance } from './contract/attendance'
import { certificates } from './contract/certificates'
import { claiming } from './contract/claiming'
import { hall } from './contract/hall'
import { record } from './contract/record'
import { series } from './contract/series'
import { templates } from './contract/templates'

export { PostListItem, PostView, RollLine } from './contract/hall'

/** 党员+N 岗位: the hall, claiming and waiting, and the day itself. */
export const posts = { ...hall, ...series, ...templates, ...claiming, ...attendance, ...record, ...certificates }
