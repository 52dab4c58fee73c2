import { describe, expect, it } from 'vitest'
import { fewestFirst, runningLow } from '../../../domain/messages/ask'

describe('一次点按问哪几种', () => {
  const quota = { requestNew: 2, postNotice: 1, dayNotice: 7 }
  it('asks for what is scarcest, three at most', () => {
    expect(fewestFirst(['dayNotice', 'requestNew', 'postNotice', 'requestProgress'], quota)).toEqual(['requestProgress', 'postNotice', 'requestNew'])
  })
  it('asks along the way only for what runs low', () => {
    expect(runningLow(['requestNew', 'dayNotice'], quota)).toEqual(['requestNew'])
    expect(runningLow(['dayNotice'], quota)).toEqual([])
  })
})
