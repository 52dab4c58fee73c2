import * as z from 'zod/mini'
import { defineOperations } from '../kernel/operation'
import { ROLES } from '../kernel/roles'
import { Cursor, Id, PageSize, Time, Words, page } from '../kernel/schema'
import { APPOINTABLE, TERM_STATES } from './appointment-record'

/** One post as those who grant posts read it; the number is masked, the name is the working name. */
export const AppointmentLine = z.object({
  appointmentId: Id, workName: z.string(), phoneMask: z.string(), role: z.enum(ROLES), title: z.string(), place: z.string(), buildings: z.array(z.string()),
  from: Time, until: z.nullable(Time), state: z.enum(TERM_STATES), grantedBy: z.string(), endedBy: z.string(), endReason: z.string(),
  /** Whether the caller may end it. */
  canEnd: z.boolean(),
})
export type AppointmentLine = z.infer<typeof AppointmentLine>

const GRANTERS = ['communityOfficer', 'siteManager'] as const

/** 任职: dated appointments, granted and ended. */
export const appointing = defineOperations({
  appointments: {
    summary: '任职名单：谁在任、到什么时候、谁任命的',
    input: z.object({ isOpen: z._default(z.boolean(), true), cursor: Cursor, limit: PageSize }),
    output: page(AppointmentLine), roles: GRANTERS, writes: false, rejections: [],
  },
  appoint: {
    summary: '任命：写手机号，本人用微信验证过这个号码即刻生效',
    input: z.object({
      phone: z.string().check(z.regex(/^1\d{10}$/)), workName: Words(20), role: z.enum(APPOINTABLE), title: Words(30), estateId: z.optional(Id),
      buildingIds: z._default(z.array(Id).check(z.maxLength(100)), []), from: Time, until: z._default(z.nullable(Time), null),
    }),
    output: AppointmentLine, roles: GRANTERS, writes: true,
    rejections: ['MAY_NOT_APPOINT', 'OWN_APPOINTMENT', 'TERM_OVER', 'ESTATE_NEEDED', 'BUILDINGS_NEEDED', 'BUILDING_UNKNOWN', 'ALREADY_APPOINTED', 'TEXT_REFUSED'],
  },
  workInHand: {
    summary: '卸任前看一眼：还有几件在手，可以移交给谁',
    input: z.object({ appointmentId: Id }),
    output: z.object({
      /** Open requests in the queue, those of them the person answers for or works on, and how many hurry; `isMore`: there are more than could be looked at. */
      queue: z.int(), inHand: z.int(), urgent: z.int(), isMore: z.boolean(), teams: z.int(),
      successors: z.array(z.object({ memberId: Id, name: z.string(), title: z.string() })),
    }),
    roles: GRANTERS, writes: false, rejections: [],
  },
  endAppointment: {
    summary: '卸任：立即失去这个身份，告诉本人；在手的诉求和值班交给接手的人，没有接手的人就重新等人接',
    input: z.object({ appointmentId: Id, reason: Words(60), successorId: z.optional(Id) }),
    output: AppointmentLine, roles: GRANTERS, writes: true, rejections: ['MAY_NOT_APPOINT', 'OWN_APPOINTMENT', 'ALREADY_ENDED', 'SUCCESSOR_UNKNOWN'],
  },
})
