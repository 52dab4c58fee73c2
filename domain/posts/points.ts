import type { Claim } from './model'

const HALF_HOUR = 30
const BEST = 5

/** What points are given for: whole minutes confirmed, what the lead says (1–5, null when nothing), and a thanks card. */
export interface Served { minutes: number; praise: Claim['praise']; isThanked: boolean }

/** 积分规则（公布）：每满半小时一分，负责人评五星加一分，收到感谢卡加一分；都由负责人确认后计入。 */
export const pointsOf = ({ minutes, praise, isThanked }: Served): number => Math.floor(minutes / HALF_HOUR) + Number(praise === BEST) + Number(isThanked)
export const POINT_RULES = [
  '每满半小时记 1 分，负责人确认后计入', '负责人评五星，加 1 分；收到感谢卡，加 1 分', '迟到、早退只算实际服务的时间',
  '您给岗位打的星，满 3 人评过就公布平均分，不影响您的积分', '缺岗不扣分，两次缺岗后一个月内由负责人现场登记',
] as const
