import { useCurrentSession } from '@/cloud/session'

const ORGANIZERS: readonly string[] = ['communityOfficer', 'branchSecretary', 'siteManager']

/** Whether this person puts up days, and so may change them. */
export const useIsOrganizer = (): boolean => useCurrentSession()?.me.roles.some(role => ORGANIZERS.includes(role)) ?? false
