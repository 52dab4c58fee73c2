import type { Estate } from '../../domain/places/model'
import { done } from '../_shell/call'
import { readReached } from '../_shell/store'
import { estateTarget } from '../_shell/targets'
import type { PeopleHandlers } from './handlers'

export const staff: PeopleHandlers['staff'] = async ({ estateId }, call) => {
  const { doc } = await readReached<Estate>('estates', estateId, call, estateTarget)
  const hands = doc.staff.filter(({ role }) => role === 'engineer' || role === 'steward')
  return done({ items: hands.map(({ memberId, name, role, title }) => ({ memberId, name, role, title })) })
}
