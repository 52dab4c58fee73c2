import type { InputOf } from '@domain/kernel/operation'
import type { posts } from '@domain/posts/contract'
import { BUILT_IN } from '@domain/posts/built-in-templates'
import type { TemplateFields } from '@domain/posts/template'
import { ONCE } from '@/ui/repeat'
import type { PostDraft } from './publish-draft'

/** One to choose from: saved in the estate, or of the programme. */
export interface Choice { key: string; label: string; fields: TemplateFields; isSaved: boolean }

export const choicesOf = (saved: readonly (TemplateFields & { templateId: string })[]): Choice[] => [
  ...saved.map(({ templateId, ...fields }) => ({ key: templateId, label: fields.title, fields, isSaved: true })),
  ...BUILT_IN.map(({ key, label, ...fields }) => ({ key, label, fields, isSaved: false })),
]

/** The form as the template fills it; the day stays as it was chosen. */
export const fromTemplate = ({ repeat, ...fields }: TemplateFields, date: string): PostDraft => ({ ...fields, date, repeat: repeat ? { ...ONCE, ...repeat } : ONCE })

/** What of the form is worth keeping for the next time: all but its day. */
export const templateInput = ({ date: _, repeat: { kind, weekdays, monthDay }, ...draft }: PostDraft, estateId: string): InputOf<typeof posts.saveTemplate> => ({
  ...draft, estateId, repeat: kind === 'once' ? null : { kind, weekdays, monthDay },
})
