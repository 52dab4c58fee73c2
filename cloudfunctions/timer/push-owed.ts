import type { Mailbox } from '../../domain/messages/mailbox'
import { settlePush, takeOwed } from '../../domain/messages/outbox'
import type { Member } from '../../domain/people/model'
import { now } from '../_shell/clock'
import { changeMailbox, saveMailbox } from '../_shell/messages/change-mailbox'
import { sendPush } from '../_shell/messages/send-push'
import { drain } from './due'

/** The morning's pushes, digests and retries: taken out of the mailbox before they are sent, so that two runs never send one twice. */
export const pushOwed = (until: number): Promise<void> => drain<Member>('members', 'mailbox.pushAt', until, async member => {
  const at = now()
  const { mailbox, pushes } = takeOwed(member.mailbox as Mailbox, at)
  if (!(await saveMailbox(member, mailbox))) return
  for (const push of pushes) {
    const outcome = await sendPush(member.openid, push)
    if (outcome !== 'sent') await changeMailbox(member._id, box => settlePush(box, push, outcome, at))
  }
})
