import type * as z from 'zod/mini'

/**
 * What is wrong with a form, by field, in the words given for it; empty when `input` satisfies the operation's own schema.
 * A list inside the form is one field: `stalls.0.title` reports under `stalls`.
 */
export function fieldErrors<Field extends string>(schema: z.ZodMiniType, input: unknown, words: Record<Field, string>): Partial<Record<Field, string>> {
  const result = schema.safeParse(input)
  if (result.success) return {}
  const wrong = new Set(result.error.issues.map(issue => String(issue.path[0])))
  const fields = (Object.keys(words) as Field[]).filter(field => wrong.has(field))
  return Object.fromEntries(fields.map(field => [field, words[field]])) as Partial<Record<Field, string>>
}
