import type { TeamKind } from '../kernel/teams'
import { CATEGORIES, type CategoryKey } from './categories'

const BY_CATEGORY: Partial<Record<CategoryKey, TeamKind>> = { environment: 'environment', noise: 'publicOrder', help: 'customerService' }

/** 四支服务分队按诉求分类接单（34）：维修归工程，环境归环境，噪音归秩序，其余归客服。 */
export const teamOf = (category: CategoryKey): TeamKind => BY_CATEGORY[category] ?? (CATEGORIES[category].kind === 'repair' ? 'engineering' : 'customerService')
