import * as z from 'zod/mini'
import { Id, Time } from '../kernel/schema'
import { SKILLS } from '../kernel/skills'

export const NAME_SHOWN = ['masked', 'full', 'hidden'] as const

/** What a volunteer says of themselves, and the posts they did not turn up at; written by the posts context alone. */
export const VolunteerSheet = z.object({
  skills: z.array(z.enum(SKILLS)),
  birthYear: z.nullable(z.int()),
  /** 监护人: whom to call for a minor. */
  guardian: z.nullable(z.object({ name: z.string(), phone: z.string() })),
  /** How the name stands in lists of honour: 张**, 张三, or not at all. */
  nameShown: z.enum(NAME_SHOWN),
  absences: z.array(z.object({ postId: Id, at: Time })),
})
export type VolunteerSheet = z.infer<typeof VolunteerSheet>

export const NO_SHEET: VolunteerSheet = { skills: [], birthYear: null, guardian: null, nameShown: 'masked', absences: [] }

/** Stands for whoever does not wish to be named, or is not here any more. */
export const SOMEBODY = '一位邻居'

/** The name others may read beside a service, as its owner wishes. */
export const shownName = ({ name, publicName, volunteer }: { name: string; publicName: string; volunteer?: VolunteerSheet }): string => {
  if (volunteer?.nameShown === 'hidden') return SOMEBODY
  return (volunteer?.nameShown === 'full' && name ? name : publicName) || SOMEBODY
}
