import { describe, expect, it } from 'vitest'
import { demo } from '../../../demo/index'
import { ConvenienceDay } from '../../../domain/days/model'
import { DaySeries } from '../../../domain/days/series'
import { Shift } from '../../../domain/duty/shift'
import { Team } from '../../../domain/duty/team'
import { Delivery } from '../../../domain/messages/contract'
import { AppointmentRecord } from '../../../domain/people/appointment-record'
import { PartyBranch } from '../../../domain/people/branch'
import { COLUMNS, Muster, MusterCall, MusterRoll, unansweredOf } from '../../../domain/musters/model'
import { Member } from '../../../domain/people/model'
import { EstateLedger, HouseholdBook } from '../../../domain/places/household-book'
import { Estate, PlaceCode } from '../../../domain/places/model'
import { ServiceCertificate } from '../../../domain/posts/certificate'
import { ServicePost } from '../../../domain/posts/model'
import { PostSeries } from '../../../domain/posts/series'
import { ServiceMonth } from '../../../domain/posts/service-month'
import { CATEGORY_KEYS } from '../../../domain/requests/categories'
import { RequestFigures } from '../../../domain/requests/figures'
import { ResidentRequest, STATUSES } from '../../../domain/requests/model'
import { nextStatus } from '../../../domain/requests/transitions'
import { isInForce } from '../../../domain/days/book-slot'
import { documentsOf } from './documents-of'

/** 24 November 2026, 16:00 in Shanghai. */
const NOW = Date.UTC(2026, 10, 24, 8)
const seed = demo(NOW)
const { members, estates, codes, requests, posts, days, daySeries } = documentsOf(seed)

describe('the documents of the demonstration', () => {
  it('are documents of their models, each under an id of its own', () => {
    const models = { members: Member, estates: Estate, codes: PlaceCode, households: HouseholdBook, estateLedgers: EstateLedger, branches: PartyBranch, appointments: AppointmentRecord, deliveries: Delivery, requests: ResidentRequest, requestFigures: RequestFigures, posts: ServicePost, postSeries: PostSeries, serviceMonths: ServiceMonth, certificates: ServiceCertificate, teams: Team, shifts: Shift, days: ConvenienceDay, daySeries: DaySeries, musters: Muster, musterCalls: MusterCall, musterRolls: MusterRoll }
    expect(Object.keys(seed.documents).sort()).toEqual(Object.keys(models).sort())
    for (const [collection, model] of Object.entries(models)) {
      const documents = seed.documents[collection] as { _id: string }[]
      for (const document of documents) expect(model.safeParse(document).error?.issues ?? [], `${collection} ${document._id}`).toEqual([])
      expect(new Set(documents.map(({ _id }) => _id)).size).toBe(documents.length)
    }
  })

  it('tell only lives that the table of transitions knows, each in its order and none from the future', () => {
    for (const { timeline, status, createdAt, updatedAt } of requests) {
      const [first, ...rest] = timeline
      expect(rest.reduce((from, { type, backTo }) => nextStatus(from, type, backTo)!, 'submitted' as (typeof STATUSES)[number])).toBe(status)
      const times = timeline.map(({ at }) => at)
      expect(times).toEqual([...times].sort((a, b) => a - b))
      expect([first!.at, times.at(-1)]).toEqual([createdAt, updatedAt])
      expect(updatedAt).toBeLessThanOrEqual(NOW)
    }
  })

  it('show every state and every category', () => {
    expect(new Set(requests.map(({ status }) => status))).toEqual(new Set(STATUSES))
    expect(new Set(requests.map(({ category }) => category))).toEqual(new Set(CATEGORY_KEYS))
    expect(requests.some(({ isOpen, dueAt }) => isOpen && dueAt < NOW)).toBe(true)
    expect(requests.every(({ wakeAt }) => wakeAt === null || wakeAt > NOW)).toBe(true)
  })

  it('count the seats and the slots that are left', () => {
    for (const { claims, seats, memberIds } of posts) {
      const held = claims.filter(({ status }) => status !== 'withdrawn')
      expect(memberIds).toEqual(held.map(({ memberId }) => memberId))
      for (const seat of ['party', 'neighbor'] as const) expect(seats[seat].left).toBe(seats[seat].total - held.filter(claim => claim.seat === seat).length)
    }
    for (const { stalls, bookings, bookedKeys } of days) {
      const kept = bookings.filter(({ status }) => status !== 'cancelled')
      expect(bookedKeys).toEqual(kept.map(({ memberId, stallId }) => `${memberId}:${stallId}`))
      for (const { stallId, slots } of Object.values(stalls).filter(({ closed }) => closed === null)) for (const { slotId, capacity, left } of Object.values(slots)) {
        expect(left).toBe(capacity - kept.filter(booking => booking.stallId === stallId && booking.slotId === slotId).length)
      }
    }
  })

  it('show a series four weeks ahead, a line, an appeal to answer, stars and a thanks card', () => {
    const { postSeries } = seed.documents as unknown as { postSeries: PostSeries[] }
    expect(posts.filter(({ seriesId }) => seriesId === postSeries[0]!._id).length).toBeGreaterThanOrEqual(7)
    expect(posts.some(({ waiting }) => waiting.length === 2)).toBe(true)
    const [claim] = posts.flatMap(({ claims }) => claims.filter(({ status }) => status === 'absent'))
    expect(claim!.absence).toMatchObject({ appeal: { words: expect.any(String) }, answer: null })
    expect(members.find(({ _id }) => _id === claim!.memberId)!.volunteer!.absences).toHaveLength(1)
    expect(posts.find(({ thanks }) => thanks !== null)!.claims.filter(({ rating }) => rating !== null)).toHaveLength(3)
  })

  it('show on the board what is ahead, as it stands', () => {
    for (const { _id, board } of estates) {
      const ahead = <T extends { estateId: string; endAt: number }>(items: readonly T[]) => items.filter(({ estateId, endAt }) => estateId === _id && endAt > NOW)
      // Those of a series come to the board when they are near or claimed.
      const shown = ahead(posts).filter(({ seriesId }) => seriesId === null)
      expect(Object.keys(board.posts)).toEqual(shown.map(post => post._id))
      expect(Object.keys(board.days)).toEqual(ahead(days).map(day => day._id))
      for (const post of shown) expect(board.posts[post._id]).toMatchObject({ version: post.version, partyLeft: post.seats.party.left, neighborLeft: post.seats.neighbor.left })
      for (const day of ahead(days)) {
        const left = Object.values(day.stalls).flatMap(({ slots }) => Object.values(slots)).reduce((sum, slot) => sum + slot.left, 0)
        expect(board.days[day._id]).toMatchObject({ version: day.version, left })
      }
    }
  })

  it('count in the roll of a muster who stands in which column', () => {
    const { musterRolls, musterCalls } = seed.documents as unknown as { musterRolls: MusterRoll[]; musterCalls: MusterCall[] }
    for (const roll of musterRolls) for (const column of COLUMNS) {
      const stand = musterCalls.filter(({ musterId, answer }) => musterId === roll._id && answer === column).length
      expect(column === 'none' ? unansweredOf(roll) : roll[column]).toBe(stand)
      expect(stand).toBeGreaterThan(0)
    }
  })

  it('keep nobody waiting: the past day is over, and the coming one has not begun', () => {
    for (const { endAt, bookings } of days) expect(bookings.some(isInForce)).toBe(endAt > NOW)
  })

  it('name only people, buildings and things there are', () => {
    const ids = new Set(members.map(({ _id }) => _id))
    for (const { requesterId, handlerIds, ladder, estateId, buildingId } of requests) {
      for (const id of [requesterId, ...handlerIds, ...ladder.flatMap(step => step.memberIds)]) expect(ids).toContain(id)
      expect(estates.find(({ _id }) => _id === estateId)!.buildings.map(building => building.buildingId)).toContain(buildingId)
    }
    const held = new Set([...posts.map(({ _id, seriesId }) => seriesId ?? _id), ...[...days, ...daySeries].map(({ _id }) => _id)])
    for (const { refId } of codes) if (refId !== null) expect(held).toContain(refId)
  })
})
