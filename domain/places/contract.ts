import * as z from 'zod/mini'
import { defineOperations } from '../kernel/operation'
import { Id, Scene, Words } from '../kernel/schema'
import { CODE_KINDS } from './model'

/** What a scanned code stands for, enough to fill in the form or open the page. */
export const ScannedPlace = z.object({
  scene: Scene,
  kind: z.enum(CODE_KINDS),
  communityId: Id,
  estateId: Id,
  estateName: z.string(),
  buildingId: z.nullable(Id),
  unit: z.nullable(z.string()),
  refId: z.nullable(Id),
  label: z.string(),
  /** Units of the building, to choose from when joining. */
  units: z.array(z.string()),
  stewardName: z.nullable(z.string()),
  stewardPhone: z.nullable(z.string()),
})
export type ScannedPlace = z.infer<typeof ScannedPlace>

export const places = defineOperations({
  resolveCode: {
    summary: '扫码识别：这是哪里',
    input: z.object({ scene: Scene }),
    output: ScannedPlace, roles: ['visitor'], writes: false, rejections: ['CODE_UNKNOWN', 'CODE_REVOKED'],
  },
  codes: {
    summary: '本小区的码',
    input: z.object({ estateId: Id }),
    output: z.object({
      items: z.array(z.object({
        scene: Scene, kind: z.enum(CODE_KINDS), label: z.string(), status: z.enum(['active', 'revoked']), hasPicture: z.boolean(),
        /** What `makeCode` is asked with to see the picture again. */
        buildingId: z.nullable(Id), unit: z.nullable(z.string()), refId: z.nullable(Id),
      })),
    }),
    roles: ['steward', 'siteManager', 'communityOfficer', 'branchSecretary'], writes: false, rejections: [],
  },
  makeCode: {
    summary: '制作可打印的码：楼栋、设施、岗位、便民日',
    input: z.object({
      kind: z.enum(CODE_KINDS), estateId: Id, buildingId: z.optional(Id), unit: z.optional(Words(10)), refId: z.optional(Id), label: Words(40),
    }),
    output: z.object({ scene: Scene, label: z.string(), fileId: z.string(), url: z.string() }),
    roles: ['steward', 'siteManager', 'communityOfficer', 'branchSecretary'], writes: true, rejections: ['BUILDING_UNKNOWN'],
  },
  revokeCode: {
    summary: '停用一个码',
    input: z.object({ scene: Scene }),
    output: z.object({ scene: Scene, status: z.enum(['active', 'revoked']) }),
    roles: ['steward', 'siteManager', 'communityOfficer'], writes: true, rejections: ['CODE_UNKNOWN'],
  },
})
