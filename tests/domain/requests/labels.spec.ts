import { expect, it } from 'vitest'
import { ownStatusLabel, statusLabel } from '../../../domain/requests/labels'

it('办结后等谁确认：居民看到“您”，其他人看到“居民”', () => {
  expect([statusLabel('resolved'), ownStatusLabel('resolved')]).toEqual(['待居民确认', '待您确认'])
  expect([statusLabel('resolved', 'proxyPetition'), ownStatusLabel('resolved', 'proxyPetition')]).toEqual(['已反馈，待居民确认', '已反馈，待您确认'])
  expect(ownStatusLabel('inProgress')).toBe(statusLabel('inProgress'))
})
