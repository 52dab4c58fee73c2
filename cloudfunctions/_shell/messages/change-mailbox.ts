import type { Mailbox } from '../../../domain/messages/mailbox'
import type { Member } from '../../../domain/people/model'
import { plain, updateWhere } from '../documents'
import { command, database } from '../sdk'

type Sheet = Pick<Member, '_id' | 'version' | 'mailbox'>

/** Saves the mailbox of a sheet that was read; false when something arrived or was read meanwhile. */
export const saveMailbox = ({ _id, version }: Pick<Sheet, '_id' | 'version'>, mailbox: Mailbox): Promise<boolean> =>
  updateWhere('members', { _id, version }, { mailbox: command.set(plain(mailbox)), version: command.inc(1) })

const ATTEMPTS = 8

/** Read → change → save of one mailbox, again when something arrived meanwhile. */
export async function changeMailbox(memberId: string, change: (mailbox: Mailbox) => Mailbox): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { data } = await database.collection('members').doc(memberId).field({ version: true, mailbox: true }).get()
    const sheet = data as Sheet | null
    if (!sheet || (await saveMailbox(sheet, change(sheet.mailbox as Mailbox)))) return
  }
  throw new Error(`mailbox of ${memberId} could not be saved`)
}
