/** A stored text as the platform exports it: dates as ISO texts, everything else as it stands. */
export const platformLine = (text: string): string => (text.includes('{"$date":') ? JSON.stringify(withIsoDates(JSON.parse(text))) : text)

function withIsoDates(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(withIsoDates)
  const entries = Object.entries(value)
  const isDate = entries.length === 1 && entries[0]![0] === '$date' && typeof entries[0]![1] === 'number'
  if (isDate) return { $date: new Date(entries[0]![1] as number).toISOString() }
  return Object.fromEntries(entries.map(([name, item]) => [name, withIsoDates(item)]))
}

/** One line of a file; throws a sentence when it is not an object. */
export function readLine(line: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new Error('is not JSON')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('is not an object')
  return value as Record<string, unknown>
}
