import type { Mailbox } from '../../../domain/messages/mailbox'
import { anonymise, type Erased } from '../../../domain/people/anonymise'
import { changeMailbox } from '../messages/change-mailbox'
import { command, database } from '../sdk'

const PAGE = 100
/** As `memberIdOf` makes them, as values and in keys. */
const MEMBER_ID = /\bm[0-9A-Za-z]{21}\b/g

/**
 * Notices quote what people wrote, so the name and number go from the inboxes of everybody who stands in these documents;
 * `told` holds those looked at before. One read for a hundred people, and two for everybody whose inbox quotes the person.
 */
export async function eraseFromMailboxes(docs: readonly object[], erased: Erased, told: Set<string>): Promise<void> {
  const ids = [...new Set(JSON.stringify(docs).match(MEMBER_ID))].filter(id => id !== erased.memberId && !told.has(id))
  for (let i = 0; i < ids.length; i += PAGE) {
    const some = ids.slice(i, i + PAGE)
    const { data } = await database.collection('members').where({ _id: command.in(some) }).field({ mailbox: true }).limit(PAGE).get()
    const quoting = (data as { _id: string; mailbox: Mailbox }[]).filter(({ mailbox }) => isQuoted(mailbox, erased))
    for (const { _id } of quoting) await changeMailbox(_id, mailbox => anonymise(mailbox, erased))
    some.forEach(id => told.add(id))
  }
}

const isQuoted = (mailbox: Mailbox, erased: Erased): boolean => JSON.stringify(anonymise(mailbox, erased)) !== JSON.stringify(mailbox)
