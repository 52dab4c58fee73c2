import type { InputOf } from '@domain/kernel/operation'
import { people, type Me } from '@domain/people/contract'
import { fieldErrors } from '@/ui/field-errors'

type Changes = Pick<InputOf<typeof people.profile>, 'name' | 'phone'>

/** What differs from the sheet as it stands; an empty phone field means no change. */
export const profileChanges = (me: Pick<Me, 'name'>, name: string, phone: string): Changes => ({
  ...(name.trim() !== me.name && { name: name.trim() }), ...(phone !== '' && { phone }),
})

const WORDS = { name: '请写您的称呼，最多 20 个字', phone: '手机号是 1 开头的 11 位数字' }
export const profileErrors = (changes: Changes) => fieldErrors(people.profile.input, changes, WORDS)
