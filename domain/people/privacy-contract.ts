import * as z from 'zod/mini'
import { defineOperations } from '../kernel/operation'
import { ROLES } from '../kernel/roles'
import { Cursor, Id, NoInput, PageSize, Words, page } from '../kernel/schema'
import { Me } from './me-schema'
import { AUDIT_ACTIONS } from './audit'

/** One line of the trail as the community officer, or the person themselves, reads it. */
export const AuditLine = z.object({
  auditId: Id, at: z.number(), action: z.enum(AUDIT_ACTIONS), name: z.string(), hat: z.enum(ROLES), subjectName: z.string(), reason: z.string(),
  requestId: z.nullable(Id),
})
export type AuditLine = z.infer<typeof AuditLine>

/** 个人信息: what others may look up, and what is left behind of it. */
export const privacy = defineOperations({
  reveal: {
    summary: '查看完整手机号（写明原因，留痕）：按诉求查报事人，或按人查',
    input: z.object({ memberId: z.optional(Id), requestId: z.optional(Id), reason: Words(60) }),
    output: z.object({ memberId: Id, name: z.string(), phone: z.string() }),
    roles: ['steward', 'engineer', 'siteManager', 'communityOfficer', 'branchSecretary'], writes: true, rejections: ['NO_PHONE'],
  },
  myAudits: {
    summary: '谁看过我的手机号',
    input: z.object({ cursor: Cursor, limit: PageSize }), output: page(AuditLine),
    roles: ['visitor'], writes: false, rejections: [],
  },
  erase: {
    summary: '删除我的数据：该删的删除，须留存的去掉姓名',
    input: NoInput, output: Me, roles: ['visitor'], writes: true, rejections: ['STILL_APPOINTED', 'OPEN_REQUESTS', 'STILL_BOOKED'],
  },
  audits: {
    summary: '查看留痕：谁在什么时候、以什么身份、为什么看了谁的手机号',
    input: z.object({ cursor: Cursor, limit: PageSize }), output: page(AuditLine),
    roles: ['communityOfficer'], writes: false, rejections: [],
  },
})
