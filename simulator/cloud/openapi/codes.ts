import { createHash } from 'node:crypto'
import QRCode from 'qrcode'
import { APPID } from '../identity'
import type { State } from '../state/open-state'

/** A mini-program code: where it opens and what it carries. */
export interface Code {
  id: string
  page: string
  scene: string
  /** What hangs beside it on the wall; its scene while nobody has named it. */
  label: string
}

/** Every code ever made or seeded, so that people can scan it from a wall. */
export interface Codes {
  /** The same page and scene are the same code, as on the platform; a label is kept. */
  add(code: { page: string; scene: string; label?: string }): Code
  list(): Code[]
  find(id: string): Code | null
}

export function openCodes(state: State): Codes {
  state.exec('CREATE TABLE IF NOT EXISTS codes (id TEXT PRIMARY KEY, page TEXT, scene TEXT, label TEXT)')
  const put = state.prepare(`INSERT INTO codes VALUES (?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET label = CASE excluded.label WHEN '' THEN label ELSE excluded.label END`)
  const all = state.prepare('SELECT * FROM codes ORDER BY rowid')
  const one = state.prepare('SELECT * FROM codes WHERE id = ?')
  return {
    add: ({ page, scene, label = '' }) => {
      const id = createHash('sha256').update(`${page}?${scene}`).digest('hex').slice(0, 16)
      put.run(id, page, scene, label)
      return one.get(id) as Code
    },
    list: () => (all.all() as Code[]).map(named),
    find: (id) => (one.get(id) as Code | undefined) ?? null,
  }
}

const named = (code: Code): Code => ({ ...code, label: code.label || code.scene })

/** The picture: an ordinary QR code that says what the mini-program code would carry. */
export function pictureOf({ page, scene }: Pick<Code, 'page' | 'scene'>, width = 430): Promise<Buffer> {
  const text = `weapp://code/${APPID}?page=${encodeURIComponent(page)}&scene=${encodeURIComponent(scene)}`
  return QRCode.toBuffer(text, { width, margin: 2, errorCorrectionLevel: 'M' })
}
