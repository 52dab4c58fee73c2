import { WxError } from './wx-error'

const MINUTE = 60_000

/** Calls a minute the platform allows (wechat-platform.md §4, §5); the others are not limited by the minute. */
const DEFAULTS = { 'wxacode.getUnlimited': 5000, 'security.msgSecCheck': 4000, 'security.mediaCheckAsync': 2000 }

/** How often each open API may be called within a minute. */
export interface MinuteLimits {
  list(): { api: string; perMinute: number; used: number }[]
  /** Throws a sentence when the number is not one. */
  set(api: string, perMinute: number): void
  /** Counts one call; throws 45009 when the minute has no more. */
  take(api: string): void
}

export function createMinuteLimits(now: () => number): MinuteLimits {
  const limits = new Map<string, number>(Object.entries(DEFAULTS))
  let minute = 0
  let used = new Map<string, number>()

  /** A new minute begins with nothing used. */
  function usedNow(): Map<string, number> {
    const current = Math.floor(now() / MINUTE)
    if (current !== minute) used = new Map()
    minute = current
    return used
  }

  return {
    list: () => [...limits].map(([api, perMinute]) => ({ api, perMinute, used: usedNow().get(api) ?? 0 })),
    set: (api, perMinute) => {
      if (!/^\w+\.\w+$/.test(api)) throw new Error('api must be a name such as wxacode.getUnlimited')
      if (!Number.isInteger(perMinute) || perMinute < 0) throw new Error('perMinute must be a whole number of 0 or more')
      limits.set(api, perMinute)
    },
    take: (api) => {
      const count = (usedNow().get(api) ?? 0) + 1
      if (count > (limits.get(api) ?? Infinity)) throw new WxError(45009, 'reach max api minute quota limit')
      used.set(api, count)
    },
  }
}
