import type { LineProblem } from '../kernel/table'
import type { ImportCounts, RosterImport } from './roster-import'

/** What is wrong with a line, and what to do; `{about}` is what stands there. Only the import's own screen carries these. */
export const LINE_PROBLEM_LABELS = {
  HEADING_UNKNOWN: '没有认出这张表，第一行请用空表里的标题',
  EMPTY: '这一格要填',
  TOO_LONG: '“{about}”太长了',
  ESTATE_UNKNOWN: '没有“{about}”这个小区，或者不归您管',
  BUILDING_UNKNOWN: '没有“{about}”这栋楼，请先写进楼栋表',
  UNIT_UNKNOWN: '这栋楼没有“{about}”，请先写进楼栋表',
  USE_UNKNOWN: '“{about}”认不出，请写自住、出租或空置',
  REPEATED: '和前面重复了（{about}）',
  PHONE_WRONG: '“{about}”不是 11 位手机号',
  ROLE_UNKNOWN: '没有“{about}”这个身份，请照空表里的写',
  DATE_WRONG: '“{about}”不是日期，请写成 2026-11-24',
  MAY_NOT_APPOINT: '“{about}”要由社区来任命',
  OWN_APPOINTMENT: '不能任命自己，请别人来办',
  TERM_OVER: '结束要在开始之后、今天以后',
  ESTATE_NEEDED: '请写在哪个小区任职',
  BUILDINGS_NEEDED: '楼栋管家要写负责的楼栋',
  ALREADY_APPOINTED: '这个号码已经有“{about}”的职务，任期重叠了',
} satisfies Record<LineProblem, string>

export const IMPORT_FAILURE_LABELS = {
  FILE_GONE: '文件没有传上来，请再选一次',
  FILE_UNREADABLE: '打不开这个文件，请存成 .xlsx 或 .csv 再选一次',
  FILE_TOO_LARGE: '文件太大，请分成几个，每个不超过 8 MB',
  TOO_MANY_LINES: '行数太多，请分成几个文件，每个不超过 20,000 行',
  NOTHING_IN_IT: '表里没有内容，请填好再选一次',
  EXPIRED: '放了一天没有确认，已经清掉，请再选一次',
} satisfies Record<NonNullable<RosterImport['why']>, string>

export const COUNT_LABELS = { estates: '小区', buildings: '楼栋', doors: '住户', posts: '任职' } satisfies Record<keyof ImportCounts, string>
