import type { Element as EaselElement } from 'glass-easel'

/** The DOM element of an event's target: glass-easel hands out components by their callers, other elements as they are. */
export function domOf(target: EaselElement): HTMLElement | null {
  const element = (target as unknown as { _$?: EaselElement })._$ ?? target
  return element.$$ as unknown as HTMLElement | null
}
