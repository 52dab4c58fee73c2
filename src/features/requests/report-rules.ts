import { CATEGORIES } from '@domain/requests/categories'
import { isShared } from '@domain/requests/questions'
import type { ReportDraft } from './report-draft'

/** Kinds for which somebody has to come. */
export const needsVisit = ({ category }: Pick<ReportDraft, 'category'>) =>
  category === null || ['repair', 'help'].includes(CATEGORIES[category].kind)

/** What concerns the whole house is public unless the person chose otherwise; 代访 never is. */
export const isPublicIn = ({ isPublic, category }: Pick<ReportDraft, 'isPublic' | 'category'>): boolean =>
  category !== 'petition' && (isPublic ?? isShared(category ?? ''))
