/** Tab pages take no parameters: the segment the next show of a tab should open, left here by the page that sends there. */
const wanted = new Map<string, string>()

export const wantSegment = (tab: string, segment: string) => void wanted.set(tab, segment)

/** The segment wanted of `tab`, once; null when nobody asked. */
export function takeSegment(tab: string): string | null {
  const segment = wanted.get(tab) ?? null
  wanted.delete(tab)
  return segment
}
