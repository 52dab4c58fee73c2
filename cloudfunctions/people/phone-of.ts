import { cloud } from '../_shell/sdk'

/** Exchanges the code of the getPhoneNumber button (single use, 5 minutes) for the number; null when it is spent or wrong. */
export async function phoneOf(code: string): Promise<string | null> {
  try {
    const { phoneInfo } = await cloud.openapi.phonenumber!.getPhoneNumber({ code }) as { phoneInfo: { purePhoneNumber: string } }
    return phoneInfo.purePhoneNumber
  } catch (error) {
    console.info('phone code refused', error)
    return null
  }
}
