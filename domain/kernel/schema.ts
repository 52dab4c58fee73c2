import * as z from 'zod/mini'

// WeChat forbids `new Function`; zod must not compile its parsers.
z.config({ jitless: true })

/** An opaque identifier; the narrow alphabet keeps it safe in paths, queries and page parameters. */
export const Id = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/))
/** Epoch milliseconds. */
export const Time = z.int().check(z.nonnegative())
/** Non-empty words of a person, trimmed, at most `max` characters. */
export const Words = (max: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(max))
/** A page of a keyset-paged list. */
export const Cursor = z.optional(z.string().check(z.maxLength(200)))
export const PageSize = z.optional(z.int().check(z.minimum(1), z.maximum(50)))
/** A file in cloud storage. */
export const FileId = z.string().check(z.regex(/^cloud:\/\/[^\s]{1,850}$/))
/** Scene of a mini-program code: 1–32 characters of the platform's alphabet; ours use letters and digits only. */
export const Scene = z.string().check(z.regex(/^[A-Za-z0-9]{1,32}$/))

/** Of a series: 只这一次, this one and those after it, or all that are still ahead. */
export const SeriesScope = z.enum(['one', 'later', 'all'])
export type SeriesScope = z.infer<typeof SeriesScope>

export const page = <T extends z.ZodMiniType>(item: T) => z.object({ items: z.array(item), cursor: z.nullable(z.string()) })
export const NoInput = z.object({})
