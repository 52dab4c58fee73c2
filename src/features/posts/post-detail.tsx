import type { PostView } from '@domain/posts/contract'
import { useState } from 'react'
import { CodeCard } from '@/cloud/code-card'
import { useSession } from '@/cloud/session'
import { Hint, Page, Sheet } from '@/ui'
import { CheckInCard } from './check-in-card'
import { claimChoices, waitChoices } from './claim-choices'
import { ContactCard } from './contact-card'
import { HandOverSheet } from './hand-over-sheet'
import { ManageCard } from './manage-card'
import { MyService } from './my-service'
import { MyTurn } from './my-turn'
import { PeopleList } from './people-list'
import { postFooter } from './post-footer'
import { PostHead } from './post-head'
import { ThanksCard } from './thanks-card'
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
  const desk = useCheckIn(onChanged)
  const claiming = useClaim(post.postId, onChanged)
  const [isHandingOver, setHandingOver] = useState(false)
  const session = useSession()
  const choices = claimChoices(post, session?.me.roles.includes('resident') ?? true, now)
  const footer = postFooter({
    ...claiming, post, choices, waits: waitChoices(post, choices, now), onClaim: seat => void claiming.claim(seat), onJoin: seat => void claiming.join(seat),
    onWithdraw: () => void claiming.withdraw(), onHandOver: () => setHandingOver(true),
  })
  return (
    <Page className="post-detail" footer={footer}>
      <PostHead post={post} now={now} />
      <MyTurn post={post} now={now} onChanged={onChanged} />
      <CheckInCard post={post} scene={scene} desk={desk} />
      <MyService post={post} onChanged={onChanged} />
      {post.thanks && <ThanksCard thanks={post.thanks} now={now} />}
      <ContactCard {...whomToAsk(post, claiming.refusal, session?.estate?.steward ?? null)} />
      {choices.length > 0 && <Hint className="post-reminder">认领后，岗位有变化时微信提醒您</Hint>}
      <PeopleList people={post.people} />
      {post.canKeepRoll && <ManageCard post={post} now={now} onChanged={onChanged} />}
      {post.canKeepRoll && <CodeCard kind="post" estateId={post.estateId} refId={post.codeRefId} title={post.title} />}
      <Sheet title="请人接替" isOpen={isHandingOver} onClose={() => setHandingOver(false)}>
        <HandOverSheet postId={post.postId} onDone={() => { setHandingOver(false); onChanged() }} />
      </Sheet>
    </Page>
  )
}
