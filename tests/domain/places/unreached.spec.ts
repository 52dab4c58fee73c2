import { describe, expect, it } from 'vitest'
import { shownUnreached, type Unreached } from '../../../domain/places/unreached'

const card = (alarmId: string, at: number) => ({ alarmId, title: '新诉求待处理', text: `春风里 · ${alarmId}`, page: 'packages/requests/detail/index?id=r1', at })
const shown = (unreached: Unreached | undefined) => shownUnreached(unreached).map(({ alarmId }) => alarmId)

describe('没人查看的紧急消息', () => {
  it('shows one card for one matter, the newest, and the newest matter first', () => {
    expect(shown({ r1: { a1: card('a1', 1), a2: card('a2', 4) }, r2: { a3: card('a3', 5) }, r3: { a4: card('a4', 3) } })).toEqual(['a3', 'a2', 'a4'])
  })

  it('shows nothing where nothing is left', () => {
    expect(shown(undefined)).toEqual([])
    expect(shown({ r1: {} })).toEqual([])
  })

  it('reads an estate from before, with the only card of a matter in the place of its cards', () => {
    expect(shown({ r1: card('a1', 1), r2: { a2: card('a2', 2) } })).toEqual(['a2', 'a1'])
    expect(shown({ r1: { ...card('a1', 1), a2: card('a2', 2) } as never })).toEqual(['a2'])
    expect(shown({ r1: { ...card('a1', 3), a2: card('a2', 2) } as never })).toEqual(['a1'])
  })
})
