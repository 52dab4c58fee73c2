/** What a demonstration brings with it; made by the product, loaded into an empty cloud. */
export interface Seed {
  documents: Record<string, object[]>
  files: { cloudPath: string; base64: string }[]
  phones: Phone[]
  quotas: { openid: string; templateId: string; count: number }[]
  codes: { page: string; scene: string; label: string }[]
}

/** A person with a phone, for the wall of phones. */
export interface Phone {
  openid: string
  name: string
  roles: string[]
}
