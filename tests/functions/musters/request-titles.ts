import { memberIdOf, type CastRole } from '../fixture/people'
import type { Stage } from '../harness'

/** What somebody has heard about requests, newest first. */
export async function requestTitles(stage: Stage, role: CastRole): Promise<string[]> {
  const [member] = await stage.documents('members', { _id: memberIdOf(role) })
  return member.mailbox.entries.filter(({ event }: { event: string }) => event.startsWith('request')).map(({ title }: { title: string }) => title)
}
