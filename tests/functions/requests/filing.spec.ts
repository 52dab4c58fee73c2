import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PlaceCode } from '../../../domain/places/model'
import { codesOf } from '../fixture/estates'
import { openEstates } from '../fixture/open-estates'
import { memberIdOf, openidOf, type CastRole } from '../fixture/people'
import { buildingId, estateId, type Place } from '../fixture/places'
import { codeOf, valueOf, type Stage } from '../harness'
import { deskOf, type Desk } from './desk'

const DAY = 24 * 3_600_000
const PHONE = '13700000102'

const facility = (place: Place, scene: string, more: Partial<PlaceCode> = {}): PlaceCode => ({
  ...codesOf(place, 0)[0]!, _id: scene, kind: 'facility', label: '春风里 1 栋 电梯', ...more,
})

describe('报事：替谁、在哪里、什么时候', () => {
  let stage: Stage
  let desk: Desk
  beforeAll(async () => {
    stage = await openEstates({
      documents: () => ({
        codes: [
          facility('here', 'hereLift'), facility('here', 'hereCharger', { buildingId: null, label: '春风里 充电桩' }),
          facility('here', 'hereOldLift', { status: 'revoked' }), facility('nextDoor', 'nextDoorLift'),
        ],
      }),
    })
    desk = deskOf(stage)
  })
  afterAll(() => stage.close())

  const forGranny = (more: object = {}) => desk.file({ onBehalf: { name: '何秀云', room: '102', source: 'phone', phone: PHONE, ...more } }, undefined, 'steward')
  const idOf = async (reply: ReturnType<Desk['file']>) => valueOf<{ requestId: string }>(await reply).requestId
  const look = async (role: CastRole, requestId: string) => valueOf<Record<string, unknown>>(await desk.step(role, 'get', requestId))
  const reveal = (role: CastRole, requestId: string) => stage.call(openidOf(role), 'people', 'reveal', { requestId, reason: '上门前联系' })

  it('代客的电话：masked to who handles it, whole to who asks, and then on the trail', async () => {
    const requestId = await idOf(forGranny())
    expect(await look('siteManager', requestId)).toMatchObject({ requesterName: '何**', contactMask: '137****0102', source: 'phone' })
    expect(JSON.stringify(await look('siteManager', requestId))).not.toContain(PHONE)
    expect(valueOf(await reveal('siteManager', requestId))).toMatchObject({ name: '何秀云', phone: PHONE })
    expect(await stage.documents('audits', { requestId })).toMatchObject([{ action: 'phoneRevealed', by: { memberId: memberIdOf('siteManager') }, subjectName: '何**' }])
    expect(codeOf(await reveal('engineer', requestId))).toBe('NOT_FOUND')
  })

  it('is in no list and no book that was not asked for with numbers', async () => {
    await idOf(forGranny())
    const seen = await Promise.all([
      stage.call(openidOf('siteManager'), 'requests', 'queue'), stage.call(openidOf('siteManager'), 'requests', 'ledger', { estateId: estateId('here') }),
      stage.call(openidOf('steward'), 'people', 'enter'), stage.call(openidOf('resident'), 'requests', 'board'),
    ])
    expect(JSON.stringify(seen)).not.toMatch(/13700000102|何秀云/)
  })

  it('never hands out the number of the steward who wrote it down', async () => {
    const requestId = await idOf(desk.file({ onBehalf: { name: '何秀云' } }, undefined, 'steward'))
    expect(await look('siteManager', requestId)).toMatchObject({ contactMask: null })
    expect(codeOf(await reveal('siteManager', requestId))).toBe('NO_PHONE')
  })

  it('forgets the number ninety days after the matter is closed', async () => {
    const requestId = await idOf(forGranny())
    await desk.step('steward', 'decline', requestId, { words: '不归物业管' })
    await stage.advance(89 * DAY)
    expect((await desk.stored(requestId)).contact).toEqual({ name: '何秀云', phone: PHONE })
    await stage.advance(2 * DAY)
    expect(await desk.stored(requestId)).toMatchObject({ contact: null, photosUntil: null })
  }, 60_000)

  it('offers the facilities in use of the estate, and takes the one chosen or scanned', async () => {
    const choices = valueOf<{ facilities: object[] }>(await stage.call(openidOf('resident'), 'requests', 'placeChoices', { estateId: estateId('here') }))
    expect(choices.facilities).toEqual([
      { scene: 'hereLift', label: '春风里 1 栋 电梯', name: '1 栋 电梯', buildingId: buildingId('here', 1) }, { scene: 'hereCharger', label: '春风里 充电桩', name: '充电桩', buildingId: null },
    ])
    const chosen = await desk.filed({ category: 'lift', place: { buildingId: null, unit: null, facility: 'hereLift' } })
    expect(await desk.stored(chosen)).toMatchObject({ facilityId: 'hereLift', buildingId: buildingId('here', 1), place: '春风里 1 栋 电梯', room: '' })
    const scanned = await desk.filed({ category: 'lift', scene: 'hereLift' })
    expect(await desk.stored(scanned)).toMatchObject({ facilityId: 'hereLift', place: '春风里 1 栋 电梯' })
    const corrected = await desk.filed({ category: 'lift', scene: 'hereLift', place: { buildingId: buildingId('here', 2), unit: '1 单元' } })
    expect(await desk.stored(corrected)).toMatchObject({ facilityId: null, place: '春风里 2 栋 1 单元' })
  })

  it.each(['hereOldLift', 'nextDoorLift', 'nowhere', 'hereBuilding1'])('refuses %s as a facility', async scene => {
    expect(codeOf(await desk.file({ place: { buildingId: null, unit: null, facility: scene } }))).toBe('BUILDING_UNKNOWN')
  })

  it('takes a time of one’s own, and none that ends before it begins', async () => {
    const from = (await stage.now()) + 3 * DAY
    const requestId = await desk.filed({ visit: { from, until: from + DAY / 24 } })
    expect((await desk.stored(requestId)).visit).toEqual({ from, until: from + DAY / 24 })
    expect(codeOf(await desk.file({ visit: { from, until: from } }))).toBe('INVALID_INPUT')
  })
})
