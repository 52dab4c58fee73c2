import { useReachBottom } from '@tarojs/taro'
import { useRef, useState } from 'react'
import type { Answer } from './answer'
import { useLoad } from './use-operation'

interface PageOf<Item> { items: Item[]; cursor: string | null }
interface Rest<Item> extends PageOf<Item> { after: PageOf<Item> | null }

/** A keyset-paged list: the first page is asked for as `useLoad` does, further ones when the screen reaches its bottom. */
export function usePages<Item>(ask: (cursor: string | undefined) => Promise<Answer<PageOf<Item>>>, deps: readonly unknown[] = []) {
  const first = useLoad(() => ask(undefined), deps)
  const [rest, setRest] = useState<Rest<Item>>({ after: null, items: [], cursor: null })
  const isAsking = useRef(false)
  // What followed an older first page is forgotten with it.
  const more = rest.after === first.value ? rest : { items: [], cursor: first.value?.cursor ?? null }

  const loadMore = async () => {
    const after = first.value
    if (!after || !more.cursor || isAsking.current) return
    isAsking.current = true
    const answer = await ask(more.cursor)
    isAsking.current = false
    if (answer.ok) setRest({ after, items: [...more.items, ...answer.value.items], cursor: answer.value.cursor })
  }
  useReachBottom(() => void loadMore())
  return {
    items: first.value && [...first.value.items, ...more.items],
    error: first.error, isLoading: first.isLoading, hasMore: more.cursor !== null, reload: first.reload,
  }
}
