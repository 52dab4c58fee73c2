import type { PostView } from '@domain/posts/contract'
import { useSession } from '@/cloud/session'
import { Button, Hint, Page } from '@/ui'
import { CheckInCard } from './check-in-card'
import { ClaimButtons } from './claim-buttons'
import { claimChoices } from './claim-choices'
import { CodeCard } from '@/cloud/code-card'
import { ContactCard } from './contact-card'
import { PeopleList } from './people-list'
import { PostHead } from './post-head'
import { useCheckIn } from './use-check-in'
import { useClaim } from './use-claim'
import { whomToAsk } from './whom-to-ask'
import './post-detail.scss'

interface PostDetailProps {
  post: PostView
  now: number
  /** Of the code by which the person came. */
  scene: string | null
  onChanged: () => void
}

/** One post: what it is, the next step, whom to ask, who comes. */
export function PostDetail({ post, now, scene, onChanged }: PostDetailProps) {
  const checkIn = useCheckIn(onChanged)
  const { claim, withdraw, busySeat, isWithdrawing, refusal } = useClaim(post.postId, onChanged)
  const session = useSession()
  const steward = session?.estate?.steward ?? null
  const choices = claimChoices(post, session?.me.roles.includes('resident') ?? true, now)
  const canWithdraw = post.mine?.status === 'claimed' && now < post.startAt
  const footer = choices.length > 0
    ? <ClaimButtons choices={choices} busySeat={busySeat} onClaim={seat => void claim(seat)} />
    : canWithdraw && <Button kind="plain" className="post-withdraw" isBusy={isWithdrawing} onClick={() => void withdraw()}>退出岗位</Button>
  return (
    <Page className="post-detail" footer={footer || undefined}>
      <PostHead post={post} now={now} />
      {(post.canCheckIn || (scene && post.mine?.status === 'claimed')) && (
        <CheckInCard
          hasScene={scene !== null}
          isBusy={checkIn.isBusy}
          onCheckIn={() => void (scene ? checkIn.checkIn(post.postId, scene) : checkIn.scan(post.postId))}
        />
      )}
      <ContactCard {...whomToAsk(post, refusal, steward)} />
      {choices.length > 0 && <Hint className="post-reminder">认领后，岗位有变化时微信提醒您</Hint>}
      <PeopleList people={post.people} />
      {post.canManage && <CodeCard kind="post" estateId={post.estateId} refId={post.postId} title={post.title} />}
    </Page>
  )
}
