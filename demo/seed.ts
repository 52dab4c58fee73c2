/** What the simulator loads when its store is empty. */
export interface Seed {
  documents: Record<string, object[]>
  files: { cloudPath: string; base64: string }[]
  phones: { openid: string; name: string; roles: string[] }[]
  quotas: { openid: string; templateId: string; count: number }[]
  codes: { page: string; scene: string; label: string }[]
}

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR
