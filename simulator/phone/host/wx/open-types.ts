import type { WxContext } from './core/context'
import { WxFailure } from './core/failure'
import { encode, fitWithin } from './media/bitmap'
import { choosePictures } from './media/picture-source'
import { phoneNumberDetail } from './phone-number'

/** What the buttons of `open-type` do beyond drawing; each answers with the `detail` of its event. */
export interface OpenTypes {
  getPhoneNumber(): Promise<object>
  chooseAvatar(): Promise<object>
  /** The tap itself is the agreement. */
  agreePrivacyAuthorization(): void
}

const AVATAR_SIDE = 132

async function chooseAvatar({ host, privacy }: WxContext): Promise<object> {
  await privacy.pass('chooseAvatar')
  const [picture] = (await choosePictures(host.overlay, ['album', 'camera'], 1)) ?? []
  if (!picture) throw new WxFailure('cancel')
  const bitmap = await createImageBitmap(picture)
  return { avatarUrl: host.files.add(await encode(bitmap, fitWithin(bitmap, AVATAR_SIDE), 80), 'jpg') }
}

export const openTypes = (context: WxContext): OpenTypes => ({
  getPhoneNumber: () => phoneNumberDetail(context),
  chooseAvatar: () => chooseAvatar(context),
  agreePrivacyAuthorization: () => context.privacy.agree(),
})
