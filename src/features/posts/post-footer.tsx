import type { PostView } from '@domain/posts/contract'
import { SEAT_LABELS } from '@domain/posts/labels'
import type { SeatKind } from '@domain/posts/model'
import { Button } from '@/ui'
import { ClaimButtons } from './claim-buttons'

interface PostFooterProps {
  post: PostView
  choices: readonly SeatKind[]
  waits: readonly SeatKind[]
  busySeat: SeatKind | null
  isBusy: boolean
  onClaim: (seat: SeatKind) => void
  onJoin: (seat: SeatKind) => void
  onWithdraw: () => void
  onHandOver: () => void
}

/** The steps at hand: claim, wait in line, pass on or step back; null when there is none. */
export function postFooter({ post, choices, waits, busySeat, isBusy, onClaim, onJoin, onWithdraw, onHandOver }: PostFooterProps) {
  if (choices.length + waits.length > 0) {
    return (
      <>
        <ClaimButtons choices={choices} busySeat={busySeat} onClaim={onClaim} />
        {waits.map(seat => (
          <Button key={seat} kind={choices.length > 0 ? 'ghost' : 'primary'} className={`post-join-${seat}`} isBusy={isBusy} onClick={() => onJoin(seat)}>
            排队等{SEAT_LABELS[seat]}
          </Button>
        ))}
      </>
    )
  }
  if (!post.canWithdraw && !post.canHandOver) return undefined
  return (
    <>
      {post.canWithdraw && <Button kind="plain" className="post-withdraw" isBusy={isBusy} onClick={onWithdraw}>退出岗位</Button>}
      {post.canHandOver && <Button kind="ghost" className="post-hand-over" disabled={isBusy} onClick={onHandOver}>请人接替</Button>}
    </>
  )
}
