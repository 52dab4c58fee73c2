import { MAX_READY, READY_LENGTH } from '@domain/requests/reply-templates'

/** The sentences of a text with one on each line; empty lines and repeats are left out. */
export const sentencesIn = (text: string): string[] => [...new Set(text.split('\n').map(line => line.trim()).filter(Boolean))]

/** What keeps them from being kept, in words; null when nothing does. */
export function sentencesProblem(sentences: readonly string[]): string | null {
  if (sentences.length > MAX_READY) return `最多 ${MAX_READY} 句，现在有 ${sentences.length} 句`
  const long = sentences.find(one => [...one].length > READY_LENGTH)
  return long ? `一句最多 ${READY_LENGTH} 个字：“${long.slice(0, 8)}…”太长了` : null
}
