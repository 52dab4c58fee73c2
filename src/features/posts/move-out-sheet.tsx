import type { PostView } from '@domain/posts/contract'
import { SEAT_LABELS } from '@domain/posts/labels'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Chip, Grow, Row, Sub } from '@/ui'
import type { PostDraft } from './publish-draft'

interface MoveOutSheetProps { post: PostView; draft: PostDraft; isBusy: boolean; onChosen: (memberIds: string[]) => void }

/** Fewer seats than people: the officer says who makes room, and they are told. */
export function MoveOutSheet({ post, draft, isBusy, onChosen }: MoveOutSheetProps) {
  const [chosen, setChosen] = useState<string[]>([])
  const over = (['party', 'neighbor'] as const).map(seat => {
    const people = post.people.filter(one => one.seat === seat)
    const total = seat === 'party' ? draft.partySeats : draft.neighborSeats
    return { seat, people, missing: people.length - total - people.filter(one => chosen.includes(one.memberId ?? '')).length }
  }).filter(({ people }) => people.length > 0)
  const toggle = (id: string) => setChosen(chosen.includes(id) ? chosen.filter(one => one !== id) : [...chosen, id])
  const missing = over.reduce((sum, one) => sum + Math.max(0, one.missing), 0)
  return (
    <View className="post-sheet">
      <Sub>{missing > 0 ? `还要请 ${missing} 位让出来` : '够了，保存后会告诉他们'}</Sub>
      {over.flatMap(({ seat, people }) => people.map(({ memberId, name }) => (
        <View key={memberId ?? name} className={`post-person move-out-${memberId}`} onClick={() => toggle(memberId ?? '')}>
          <Row between><Grow>{name}<Sub>{SEAT_LABELS[seat]}</Sub></Grow><Chip tone={chosen.includes(memberId ?? '') ? 'late' : 'plain'} large>{chosen.includes(memberId ?? '') ? '请让出' : '保留'}</Chip></Row>
        </View>
      )))}
      <Button kind="primary" className="move-out-submit" isBusy={isBusy} disabled={missing > 0} onClick={() => onChosen(chosen)}>保存，并告诉他们</Button>
    </View>
  )
}
