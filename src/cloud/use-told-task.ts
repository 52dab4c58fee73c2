import { toast } from '@/ui'
import type { Caller } from './client'
import { explain } from './explain'
import { useTask } from './use-operation'

/** A step taken by one tap: says in words how it went, then has the page asked for again. True when it succeeded. */
export function useToldTask<Input, Value>(send: Caller<Input, Value>, words: string, onDone: () => void) {
  const { run, isBusy } = useTask(send)
  const take = async (input: Input): Promise<boolean> => {
    const answer = await run(input)
    toast(answer.ok ? words : explain(answer.error))
    onDone()
    return answer.ok
  }
  return { take, isBusy }
}
