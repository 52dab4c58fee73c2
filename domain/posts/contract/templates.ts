import * as z from 'zod/mini'
import { defineOperations } from '../../kernel/operation'
import { Id } from '../../kernel/schema'
import { TemplateFields } from '../template'
import { MANAGERS } from './shared'

export const PostTemplateView = z.extend(TemplateFields, { templateId: Id })
export type PostTemplateView = z.infer<typeof PostTemplateView>

export const templates = defineOperations({
  templates: {
    summary: '本小区存下的常用岗位', input: z.object({ estateId: Id }), output: z.object({ items: z.array(PostTemplateView) }), roles: MANAGERS, writes: false, rejections: [],
  },
  saveTemplate: {
    summary: '把岗位存为常用岗位；同名的就是更新', input: z.extend(TemplateFields, { estateId: Id }), output: z.object({ templateId: Id }), roles: MANAGERS, writes: true,
    rejections: ['TOO_MANY', 'TEXT_REFUSED'],
  },
  dropTemplate: {
    summary: '删掉一个常用岗位', input: z.object({ templateId: Id }), output: z.object({ templateId: Id }), roles: MANAGERS, writes: true, rejections: [],
  },
})
