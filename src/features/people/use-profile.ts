import type { InputOf } from '@domain/kernel/operation'
import type { people } from '@domain/people/contract'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { remember } from '@/cloud/session'
import { useTask } from '@/cloud/use-operation'
import { toast } from '@/ui'
import { openPage } from '@/ui/open-page'

/** Saves changes of one's own sheet; who has not agreed to the privacy text yet is led there first. */
export function useProfile() {
  const { run, isBusy } = useTask(cloud.people.profile)
  const save = async (changes: InputOf<typeof people.profile>): Promise<boolean> => {
    const answer = await run(changes)
    if (answer.ok) remember(answer.value)
    else if (answer.error.code === 'CONSENT_NEEDED') openPage('packages/account/privacy/index')
    toast(answer.ok ? '已保存' : explain(answer.error))
    return answer.ok
  }
  return { save, isBusy }
}
