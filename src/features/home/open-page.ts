import { openPage } from '@/ui/open-page'

export { openPage }
export const openTab = (tab: string) => openPage(`/pages/${tab}/index`)
export const openRequest = (requestId: string) => openPage(`/packages/requests/detail/index?id=${requestId}`)
