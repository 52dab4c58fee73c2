import { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Answer, CallError } from './answer'
import type { Caller } from './client'
import { newKey } from './key'

interface Loaded<Value> { value: Value | null; error: CallError | null; isLoading: boolean; reload: () => Promise<void> }

/**
 * What a page shows: asked for when the page comes up and again whenever it is shown or `deps` change.
 * A value once shown stays while it is asked for again; an answer overtaken by a newer question is dropped.
 */
export function useLoad<Value>(load: () => Promise<Answer<Value>>, deps: readonly unknown[] = []): Loaded<Value> {
  const [state, setState] = useState<Omit<Loaded<Value>, 'reload'>>({ value: null, error: null, isLoading: true })
  const latest = useRef(load)
  const asked = useRef(0)
  const isAsking = useRef(false)
  const isNew = useRef(true)
  latest.current = load

  const reload = useCallback(async () => {
    const turn = ++asked.current
    isAsking.current = true
    setState(before => ({ ...before, isLoading: true }))
    const answer = await latest.current()
    if (turn !== asked.current) return
    isAsking.current = false
    setState(before => answer.ok
      ? { value: answer.value, error: null, isLoading: false }
      : { value: before.value, error: answer.error, isLoading: false })
  }, [])

  useEffect(() => {
    // A page is shown, and so asks, before its effects run for the first time.
    const isAsked = isNew.current && isAsking.current
    isNew.current = false
    if (!isAsked) void reload()
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the caller names what the question depends on
  }, deps)
  useDidShow(() => void (isAsking.current || reload()))
  return { ...state, reload }
}

/**
 * A write the user asked for. The key stays the same until the server has said yes, so that a retry after a lost
 * connection is the same intention. `key` is given where it is kept with a draft.
 */
export function useTask<Input, Value>(send: Caller<Input, Value>, key?: string) {
  const [isBusy, setBusy] = useState(false)
  const own = useRef(newKey())
  const run = async (input: Input): Promise<Answer<Value>> => {
    setBusy(true)
    const answer = await send(input, { key: key ?? own.current })
    if (answer.ok) own.current = newKey()
    setBusy(false)
    return answer
  }
  return { run, isBusy }
}
