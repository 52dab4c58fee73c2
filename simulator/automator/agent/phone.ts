import type { Host, PageRecord } from '../../phone/host/host-types'

interface AutomatedPhone {
  host?: Host
  wx?: Record<string, unknown>
}

const phone = () => (globalThis as { __PHONE__?: AutomatedPhone }).__PHONE__ ?? {}

export function host(): Host {
  const { host } = phone()
  if (!host) throw new Error('the phone has not started')
  return host
}

export function wx(): Record<string, unknown> {
  const { wx } = phone()
  if (!wx) throw new Error('the phone has not started')
  return wx
}

export const isStarted = (): boolean => (phone().host?.router.pages().length ?? 0) > 0

export function pageOf(pageId: number): PageRecord {
  const page = host().router.pages().find(({ id }) => id === pageId)
  if (!page) throw new Error(`page ${pageId} is not open`)
  return page
}

export const describePage = ({ id, path, query }: PageRecord) => ({ pageId: id, path, query })
