import { useEffect, useState } from 'react'
import { currentSession, type Session } from './session'

/** Where a person publishes and keeps books: the estate they work in or live in, or that of their first appointment. */
export const estateIdOf = (session: Session | null): string | null =>
  session?.estate?.estateId ?? session?.me.appointments.find(({ estateId }) => estateId !== null)?.estateId ?? session?.me.home?.estateId ?? null

/** The estate this person acts for; undefined until known, null when there is none. */
export function useMyEstateId(): string | null | undefined {
  const [estateId, setEstateId] = useState<string | null | undefined>(undefined)
  useEffect(() => void currentSession().then(session => setEstateId(estateIdOf(session))), [])
  return estateId
}
