import * as z from 'zod/mini'
import { defineOperations } from '../../kernel/operation'
import { Id, Scene } from '../../kernel/schema'
import { Clock, Day, Recurrence } from '../../kernel/recurrence'
import { Announcement } from './hall'
import { MANAGERS } from './shared'

export const series = defineOperations({
  startSeries: {
    summary: '发布系列岗位：每个上学日、每周、每月，滚动提前四周生成',
    input: z.object({
      ...Announcement, from: Clock, until: Clock,
      recurrence: Recurrence,
    }),
    output: z.object({ seriesId: Id, checkInScene: Scene, firstDays: z.array(Day) }),
    roles: MANAGERS, writes: true, rejections: ['TIME_WRONG', 'MINIMUM_WRONG', 'NO_DAYS', 'TEXT_REFUSED', 'PHOTO_FOREIGN'],
  },
})
