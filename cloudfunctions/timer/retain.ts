import { clearedSheet } from '../../domain/people/erase'
import type { Member } from '../../domain/people/model'
import { now } from '../_shell/clock'
import { plain, updateWhere } from '../_shell/documents'
import { erasePerson } from '../_shell/erasure/erase-person'
import { owedBy } from '../_shell/members'
import { command } from '../_shell/sdk'
import { drain } from './due'

/** 到期清除: sheets that were refused or whose owners moved away long ago lose name, number and home. */
export const clearRetained = (until: number): Promise<void> => drain<Member>('members', 'retainUntil', until, async member => {
  const { mailbox: _, isElder: __, ...cleared } = clearedSheet(member)
  const data = Object.fromEntries(Object.entries(plain({ ...cleared, ...owedBy(member, null, now()) })).map(([field, value]) => [field, command.set(value)]))
  await updateWhere('members', { _id: member._id, version: member.version }, { ...data, version: command.inc(1) })
})

/** What a deletion did not finish while the person waited. */
export const finishErasures = (until: number): Promise<void> => drain<Member>('members', 'erasingAt', until, member => erasePerson(member, until))
