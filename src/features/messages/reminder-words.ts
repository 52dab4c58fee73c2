import type { TemplateKey } from '@domain/messages/model'
import type { Role } from '@domain/kernel/roles'

const FOR_RESIDENTS = ['requestProgress', 'requestResolved', 'postNotice', 'dayNotice', 'muster'] as const satisfies TemplateKey[]
const FOR_STAFF = ['requestNew', ...FOR_RESIDENTS] as const satisfies TemplateKey[]
const STAFF: readonly Role[] = ['steward', 'engineer', 'siteManager', 'communityOfficer']

/** Which reminders matter to a person, in order. */
export const remindersFor = (roles: readonly Role[]): readonly TemplateKey[] =>
  roles.some(role => STAFF.includes(role)) ? FOR_STAFF : FOR_RESIDENTS
