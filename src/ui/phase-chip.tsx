import { Chip, type Tone } from './chip'
import { untilDue } from './time'

interface PhaseChipProps {
  /** The state in a word: 处理中. */
  label: string
  phase: 'running' | 'waiting' | 'paused' | 'done' | 'off'
  /** With its clock, for those who must keep it. */
  due?: { at: number; now: number }
}

/** Less than this is told as due soon. */
const SOON = 4 * 3_600_000
const LOOKS = {
  running: { tone: 'brand', icon: 'clock' }, waiting: { tone: 'warn', icon: 'bell' }, paused: { tone: 'plain', icon: 'clock' }, done: { tone: 'ok', icon: 'check' }, off: { tone: 'plain', icon: 'minus' },
} as const

/** Where a matter stands; late and due soon are told in words, icon and tone. */
export function PhaseChip({ label, phase, due }: PhaseChipProps) {
  const { tone, icon } = LOOKS[phase]
  if (!due || phase !== 'running') return <Chip tone={tone} icon={icon}>{label}</Chip>
  const dueTone: Tone = due.at < due.now ? 'late' : due.at - due.now < SOON ? 'warn' : tone
  return <Chip tone={dueTone} icon={dueTone === 'late' ? 'alert' : icon}>{`${label} · ${untilDue(due.at, due.now)}`}</Chip>
}
