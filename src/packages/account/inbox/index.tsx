import { Inbox } from '@/features/messages/inbox'
import { Page } from '@/ui'
import '@/features/messages/inbox.scss'

/** 消息 */
export default function InboxPage() {
  return <Page className="inbox"><Inbox /></Page>
}
