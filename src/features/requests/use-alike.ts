import type { BoardCard } from '@domain/requests/board-contract'
import type { CategoryKey } from '@domain/requests/categories'
import { useEffect, useRef, useState } from 'react'
import { cloud } from '@/cloud/client'

interface Where { estateId: string; buildingId: string | null }

/** Asked again when place or kind change; nothing is shown while it is not known, and it never gets in the way. */
export function useAlike(where: Where | null, category: CategoryKey | null): BoardCard[] {
  const [cards, setCards] = useState<BoardCard[]>([])
  const turn = useRef(0)
  const load = async () => {
    const mine = ++turn.current
    const answer = where && category ? await cloud.requests.alike({ ...where, category }) : null
    if (mine === turn.current) setCards(answer?.ok ? answer.value.items : [])
  }
  useEffect(() => void load(), [where?.estateId, where?.buildingId, category])
  return cards
}
