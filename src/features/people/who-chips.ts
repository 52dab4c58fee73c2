import type { Me } from '@domain/people/contract'
import { HOME_STATUS_LABELS, PARTY_KIND_LABELS } from '@domain/people/labels'
import type { Tone } from '@/ui/chip'

interface WhoChip { tone: Tone; words: string }
const PARTY_NOTES = { declared: '（待支部核实）', verified: '', refused: '（支部未确认）' } as const
const PARTY_TONES = { declared: 'warn', verified: 'brand', refused: 'late' } as const
const HOME_TONES = { pending: 'warn', verified: 'ok', refused: 'late' } as const

/** Working titles, each once: 楼栋管家 · 网格员. */
export const titlesOf = (me: Pick<Me, 'appointments'>): string => [...new Set(me.appointments.map(({ title }) => title).filter(Boolean))].join(' · ')

/** What is known of a person: the address and its state, Party membership as the branch knows it, and posts held. */
export function whoChips(me: Pick<Me, 'home' | 'party' | 'appointments'>): WhoChip[] {
  const { home, party } = me
  const titles = titlesOf(me)
  return [
    ...(home ? [{ tone: HOME_TONES[home.status], words: `住址${HOME_STATUS_LABELS[home.status]}` }] : []),
    ...(party ? [{ tone: PARTY_TONES[party.status], words: PARTY_KIND_LABELS[party.kind] + PARTY_NOTES[party.status] }] : []),
    ...(titles && home ? [{ tone: 'plain' as const, words: titles }] : []),
  ]
}
