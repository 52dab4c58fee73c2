import { CONSENT_VERSION } from '@domain/people/consent-version'
import { cloud } from '@/cloud/client'
import { remember } from '@/cloud/session'

/** Agrees to the present text, and keeps what the server then says of this person. */
export async function consent(key: string) {
  const answer = await cloud.people.consent({ version: CONSENT_VERSION }, { key })
  if (answer.ok) remember(answer.value)
  return answer
}
