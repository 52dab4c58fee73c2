import { SEAT_LABELS } from '@domain/posts/labels'
import type { SeatKind } from '@domain/posts/model'
import { Button } from '@/ui'

interface ClaimButtonsProps { choices: readonly SeatKind[]; busySeat: SeatKind | null; onClaim: (seat: SeatKind) => void }

/** One button per seat kind, Party seat first: it leads (item 30). */
export const ClaimButtons = ({ choices, busySeat, onClaim }: ClaimButtonsProps) => (
  <>
    {choices.map((seat, index) => (
      <Button
        key={seat}
        kind={index === 0 ? 'primary' : 'ghost'}
        className={`post-claim-${seat}`}
        isBusy={busySeat === seat}
        disabled={busySeat !== null}
        onClick={() => onClaim(seat)}
      >
        认领{SEAT_LABELS[seat]}
      </Button>
    ))}
  </>
)
