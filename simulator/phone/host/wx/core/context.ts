import type { Host } from '../../host-types'
import type { PrivacyGate } from '../privacy/privacy-gate'
import type { Network } from '../network'
import type { PhoneSettings } from '../phone-settings'

/** What every group of `wx` calls is built from. */
export interface WxContext {
  host: Host
  network: Network
  privacy: PrivacyGate
  settings: PhoneSettings
}

export type ApiGroup = Record<string, unknown>
