import type { Caller } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { useTask } from '@/cloud/use-operation'
import { toast } from '@/ui'

/** One step in a muster: what came of it is said, then the page is asked for again. True when it succeeded. */
export function useMusterTask<Input, Value>(send: Caller<Input, Value>, words: string, onDone: () => void) {
  const { run, isBusy } = useTask(send)
  return {
    isBusy,
    take: (input: Input): Promise<boolean> => run(input).then(answer => {
      toast(answer.ok ? words : explain(answer.error))
      onDone()
      return answer.ok
    }),
  }
}
