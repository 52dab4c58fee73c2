import * as z from 'zod/mini'
import { defineOperations } from '../kernel/operation'
import { Cursor, Id, NoInput, PageSize, Scene, Words } from '../kernel/schema'
import { DOOR_STATES, DoorSums, USES } from './household-book'
import { Building, CODE_KINDS } from './model'

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

/** One building of the tree, with every door: 楼栋 › 单元 › 户. */
export const BuildingSheet = z.object({
  estateName: z.string(), buildingId: Id, name: z.string(), units: z.array(z.string()), sums: DoorSums,
  doors: z.array(z.object({
    doorId: Id, unit: z.string(), room: z.string(), floor: z.int(), state: z.enum(DOOR_STATES), use: z.nullable(z.enum(USES)), people: z.int(),
  })),
})
export type BuildingSheet = z.infer<typeof BuildingSheet>
const KEEPERS = ['steward', 'siteManager', 'communityOfficer'] as const

/** 小区 in the tree 街道 › 社区 › 小区 › 楼栋 › 单元, with the sums of its doors. */
export const EstateNode = z.object({
  estateId: Id, name: z.string(), communityName: z.string(), subdistrictName: z.string(), buildings: z.array(Building), sums: DoorSums,
})
export type EstateNode = z.infer<typeof EstateNode>

export const places = defineOperations({
  estates: {
    summary: '我管的小区：楼栋和户数',
    input: NoInput,
    output: z.object({ items: z.array(EstateNode) }), roles: ['steward', 'siteManager', 'communityOfficer', 'branchSecretary'], writes: false, rejections: [],
  },
  estateLedger: {
    summary: '小区基本信息台账：每栋几户、自住、出租、空置、待核实',
    input: z.object({ estateId: Id }),
    output: z.object({
      estateId: Id, name: z.string(), communityName: z.string(), subdistrictName: z.string(), sums: DoorSums, buildings: z.array(z.object({ ...Building.shape, sums: DoorSums })),
    }),
    roles: ['steward', 'siteManager', 'communityOfficer', 'branchSecretary'], writes: false, rejections: [],
  },
  building: {
    summary: '一栋楼的每一户',
    input: z.object({ estateId: Id, buildingId: Id }),
    output: BuildingSheet, roles: KEEPERS, writes: false, rejections: [],
  },
  setUse: {
    summary: '登记一户的户况：自住、出租、空置',
    input: z.object({ estateId: Id, buildingId: Id, doorId: Id, use: z.enum(USES) }),
    output: BuildingSheet, roles: KEEPERS, writes: true, rejections: ['DOOR_UNKNOWN'],
  },
  resolveCode: {
    summary: '扫码识别：这是哪里',
    input: z.object({ scene: Scene }),
    output: ScannedPlace, roles: ['visitor'], writes: false, rejections: ['CODE_UNKNOWN', 'CODE_REVOKED'],
  },
  codes: {
    summary: '本小区的码，新的在前',
    input: z.object({ estateId: Id, kind: z.optional(z.enum(CODE_KINDS)), cursor: Cursor, limit: PageSize }),
    output: z.object({
      items: z.array(z.object({
        scene: Scene, kind: z.enum(CODE_KINDS), label: z.string(), status: z.enum(['active', 'revoked']), hasPicture: z.boolean(),
        /** What `makeCode` is asked with to see the picture again. */
        buildingId: z.nullable(Id), unit: z.nullable(z.string()), refId: z.nullable(Id),
        /** How often it was scanned. */
        scans: z.object({ today: z.int(), month: z.int() }),
      })),
      cursor: z.nullable(z.string()),
      /** 扫码统计: how often any code of the estate was scanned on each day of this month. */
      scanDays: z.array(z.int()),
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
  makeCodes: {
    summary: '全部楼栋和单元的码一次做好：有的不动，缺的补上',
    input: z.object({ estateId: Id }),
    output: z.object({ made: z.int(), items: z.array(z.object({ scene: Scene, label: z.string() })) }),
    roles: ['steward', 'siteManager', 'communityOfficer', 'branchSecretary'], writes: true, rejections: [],
  },
  replaceCode: {
    summary: '换新码：旧码停用，同一处的新码马上可以打印',
    input: z.object({ scene: Scene }),
    output: z.object({ scene: Scene, label: z.string(), fileId: z.string(), url: z.string() }),
    roles: ['steward', 'siteManager', 'communityOfficer'], writes: true, rejections: ['CODE_UNKNOWN'],
  },
  revokeCode: {
    summary: '停用一个码',
    input: z.object({ scene: Scene }),
    output: z.object({ scene: Scene, status: z.enum(['active', 'revoked']) }),
    roles: ['steward', 'siteManager', 'communityOfficer'], writes: true, rejections: ['CODE_UNKNOWN'],
  },
})
