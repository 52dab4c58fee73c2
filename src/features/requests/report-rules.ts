import { CATEGORIES, type CategoryKey } from '@domain/requests/categories'
import { isShared, questionsOf } from '@domain/requests/questions'
import type { ReportDraft } from './report-draft'

/** Kinds for which somebody has to come. */
export const needsVisit = ({ category }: Pick<ReportDraft, 'category'>) =>
  category === null || ['repair', 'help'].includes(CATEGORIES[category].kind)

/** What was answered about this category; answers to another one's question stay behind. */
export const answered = (category: CategoryKey | null, answers: ReportDraft['answers']) =>
  (category ? questionsOf(category).flatMap(({ question }) => (answers[question] ? [{ question, answer: answers[question] }] : [])) : [])

/** What concerns the whole house is public unless the person chose otherwise; 代访 never is. */
export const isPublicIn = ({ isPublic, category }: Pick<ReportDraft, 'isPublic' | 'category'>): boolean =>
  category !== 'petition' && (isPublic ?? isShared(category ?? ''))
