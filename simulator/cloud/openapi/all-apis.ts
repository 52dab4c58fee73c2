import type { Stores } from '../open-stores'
import { msgSecCheck } from './content-check'
import { mediaCheckAsync, type MediaVerdict } from './media-check'
import type { OpenApi } from './open-apis'
import { getPhoneNumber, type PhoneCodes } from './phone-codes'
import type { ServiceMessage } from './messages'
import { subscribeMessageSend } from './subscribe-message'
import { get, getUnlimited } from './wxacode'

export interface OpenApiListeners {
  onSent(message: ServiceMessage): void
  onVerdict(verdict: MediaVerdict): void
}

/** Every open API this cloud answers, by the name that also stands in a function's permissions. */
export function allOpenApis(stores: Stores, phoneCodes: PhoneCodes, { onSent, onVerdict }: OpenApiListeners): Record<string, OpenApi> {
  const { deployment, codes, visits, clock } = stores
  return {
    'subscribeMessage.send': subscribeMessageSend({ ...stores, now: clock.now, onSent }),
    'wxacode.getUnlimited': getUnlimited(deployment, codes),
    'wxacode.get': get(codes),
    'security.msgSecCheck': msgSecCheck(visits, clock.now),
    'security.mediaCheckAsync': mediaCheckAsync(visits, clock.now, onVerdict),
    'phonenumber.getPhoneNumber': getPhoneNumber(phoneCodes, clock.now),
  }
}
