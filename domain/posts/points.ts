const HALF_HOUR = 30

/** 积分规则（公布）：每满半小时记一分，由负责人确认后计入；迟到早退只计实际时间。 */
export const pointsOf = (minutes: number): number => Math.floor(minutes / HALF_HOUR)
export const POINT_RULES = ['每满半小时记 1 分，负责人确认后计入', '迟到、早退只算实际服务的时间', '缺岗不扣分，两次缺岗后一个月内由负责人现场登记'] as const
