import type { RequestAction, RequestView } from '@domain/requests/contract'
import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { useTask } from '@/cloud/use-operation'
import { confirm, toast } from '@/ui'

const DONE = {
  claim: '已归您办，居民会收到提醒', start: '已开始处理', confirm: '谢谢您的确认', withdraw: '已撤回', nudge: '已催办，管家马上知道',
  settleFee: '已记为收讫',
}
type DirectAction = keyof typeof DONE
/** Steps that ask for more first, in a sheet of their own; `more` lists the rarer ones. */
export type SheetAction = Exclude<RequestAction, DirectAction> | 'more'

const isDirect = (action: RequestAction): action is DirectAction => action in DONE

/** Takes the steps that need nothing more, opens the sheet of the others, and asks again for the request after each. */
export function useSteps({ requestId, actions }: RequestView, reload: () => Promise<void>) {
  const [sheet, setSheet] = useState<SheetAction | null>(null)
  const tasks = {
    claim: useTask(cloud.requests.claim), start: useTask(cloud.requests.start), nudge: useTask(cloud.requests.nudge),
    confirm: useTask(cloud.requests.confirm), withdraw: useTask(cloud.requests.withdraw), settleFee: useTask(cloud.requests.settleFee),
  } satisfies Record<DirectAction, unknown>
  const direct = async (action: DirectAction) => {
    if (action === 'withdraw' && !await confirm({ title: '撤回这件诉求？', text: '撤回后管家不再处理，需要时请重新报事。', confirmText: '撤回' })) return
    setSheet(null)
    const answer = await tasks[action].run({ requestId })
    toast(answer.ok ? DONE[action] : explain(answer.error))
    await reload()
    if (answer.ok && action === 'confirm') setSheet('rate')
  }
  const take = (action: RequestAction | 'more') => (action !== 'more' && isDirect(action) ? void direct(action) : setSheet(action))

  return { actions, take, sheet, close: () => setSheet(null), isBusy: Object.values(tasks).some(task => task.isBusy) }
}
