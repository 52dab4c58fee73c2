/** What an empty cloud is filled with before somebody looks at it for the first time. */
export interface Seed {
  documents: Record<string, object[]>
  files: SeedFile[]
  /** In the order shown; the first three lie on the table. */
  phones: { openid: string; name: string; roles: string[] }[]
  /** What WeChat still allows per person and template. */
  quotas: { openid: string; templateId: string; count: number }[]
  /** The codes hanging on the walls. */
  codes: { page: string; scene: string; label: string }[]
}
export interface SeedFile { cloudPath: string; base64: string }

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR
