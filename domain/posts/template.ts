import * as z from 'zod/mini'
import { aggregate } from '../kernel/actor'
import { accept, reject, type Decision } from '../kernel/decision'
import { Words } from '../kernel/schema'
import { PostRules, TEAMS } from './model'
import { Clock, Repeat } from '../kernel/recurrence'

/** What a post is made of before it has a day: filled into the form by one tap. */
export const TemplateFields = z.object({
  title: Words(20), team: z.enum(TEAMS), place: Words(20), words: z.string().check(z.maxLength(300)), from: Clock, until: Clock,
  partySeats: z.int().check(z.minimum(1), z.maximum(50)), neighborSeats: z.int().check(z.minimum(0), z.maximum(200)),
  rules: PostRules,
  /** How it is repeated; null when it is held once. */
  repeat: z.nullable(Repeat),
})
export type TemplateFields = z.infer<typeof TemplateFields>

/** 常用岗位 of an estate, saved by those who publish there. */
export const PostTemplate = z.extend(z.object({ ...aggregate, /** False once dropped. */ isKept: z.boolean() }), TemplateFields.shape)
export type PostTemplate = z.infer<typeof PostTemplate>

/** More than anybody looks through. */
export const MOST_TEMPLATES = 30

/** 存为常用岗位：同名的就是更新那一个；太多了先删几个。 */
export function saveTemplate(saved: readonly Pick<PostTemplate, '_id' | 'title'>[], { title }: Pick<TemplateFields, 'title'>): Decision<{ replaces: string | null }, 'TOO_MANY'> {
  const replaces = saved.find(one => one.title === title)?._id ?? null
  return replaces === null && saved.length >= MOST_TEMPLATES ? reject('TOO_MANY') : accept({ replaces })
}
