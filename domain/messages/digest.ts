import { noticeTime } from '../kernel/calendar'
import type { MailEntry } from './mailbox'
import type { TemplateKey } from './model'
import { TEMPLATES, type Template } from './templates'

/** Where the messages of a person are listed. */
export const INBOX_PAGE = 'packages/account/inbox/index'

/** One message for several, in the fields that the template has: how many, and the newest of them; it opens the list. */
export function digestOf(template: TemplateKey, entries: readonly Pick<MailEntry, 'title' | 'text' | 'at'>[], at: number): { values: string[]; page: string } {
  const [newest] = [...entries].sort((a, b) => b.at - a.at) as [Pick<MailEntry, 'title' | 'text'>]
  const words = [`有 ${entries.length} 条新消息`, newest.title, newest.text]
  const { keywords }: Template = TEMPLATES[template]
  return { values: keywords.map(({ key }) => valueFor(key, words, at)), page: INBOX_PAGE }
}

/** The next of the words for a field of free text; a phrase and a time say what they can. */
function valueFor(key: string, words: string[], at: number): string {
  if (key.startsWith('thing')) return words.shift() ?? '点开查看'
  if (key.startsWith('phrase')) return '多条消息'
  return /^(time|date)/.test(key) ? noticeTime(at) : ''
}
