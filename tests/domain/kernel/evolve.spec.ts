import { expect, it } from 'vitest'
import { append } from '../../../domain/kernel/evolve'

it('adds to the end and forgets the oldest beyond the bound', () => {
  expect(append([1, 2], 3, 3)).toEqual([1, 2, 3])
  expect(append([1, 2, 3], 4, 3)).toEqual([2, 3, 4])
})
