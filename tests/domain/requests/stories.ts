import type { Actor } from '../../../domain/kernel/actor'
import type { Candidate } from '../../../domain/requests/assign-request'
import { evolve } from '../../../domain/requests/evolve'
import type { RequestEvent, RequestStatus, ResidentRequest } from '../../../domain/requests/model'
import { submitRequest, type SubmitRequest } from '../../../domain/requests/submit-request'

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR
/** 23 November 2026, 10:00 in Shanghai. */
export const MORNING = Date.UTC(2026, 10, 23, 2)

export const zhang: Actor = { memberId: 'zhang', hat: 'resident', name: '张**' }
export const zhou: Actor = { memberId: 'zhou', hat: 'steward', name: '周管家' }
export const li: Actor = { memberId: 'li', hat: 'engineer', name: '李师傅' }
export const wu: Actor = { memberId: 'wu', hat: 'siteManager', name: '吴经理' }
export const he: Actor = { memberId: 'he', hat: 'communityOfficer', name: '何主任' }
/** A Party member of the neighbourhood who repairs at home. */
export const gao: Actor = { memberId: 'gao', hat: 'partyMember', name: '高**' }
export const worker = ({ memberId, name }: Actor) => ({ memberId, name })
/** Somebody who could be sent, with so much in hand. */
export const candidate = ({ memberId, name, hat }: Actor, openWork = 0): Candidate => ({ memberId, name, role: hat, openWork })

/** 水管: answer within a quarter of an hour, done within a day; two stewards, then the manager, then the community. */
export const submitted = (more: Partial<SubmitRequest> = {}): ResidentRequest => submitRequest({
  requestId: 'rabc7k', at: MORNING, by: zhang, category: 'water', words: '厨房水管漏水，地上都是水', photos: [], visit: null, isPublic: false, source: 'self',
  requesterName: '张**', isRequesterVerified: true, ladder: [['zhou', 'chen'], ['wu'], ['he']],
  location: { communityId: 'community', estateId: 'estate', buildingId: 'b3', place: '春风里 3 栋', room: '501' }, ...more,
})

export const event = (type: RequestEvent['type'], by: Actor, at: number, more: Partial<RequestEvent> = {}): RequestEvent => ({ type, by, at, ...more })
export const after = (request: ResidentRequest, ...events: RequestEvent[]): ResidentRequest => events.reduce(evolve, request)

const LIFE: Record<Exclude<RequestStatus, 'submitted'>, RequestEvent[]> = (() => {
  const accepted = [event('RequestAccepted', zhou, MORNING + 5 * MINUTE)]
  const assigned = [...accepted, event('RequestAssigned', zhou, MORNING + 6 * MINUTE, { assignee: worker(li) })]
  const inProgress = [...assigned, event('RequestStarted', li, MORNING + 10 * MINUTE)]
  const resolved = [...inProgress, event('RequestResolved', li, MORNING + HOUR, { words: '换了阀芯', photos: [] })]
  return {
    accepted, assigned, inProgress, resolved,
    closed: [...resolved, event('RequestConfirmed', zhang, MORNING + 2 * HOUR)],
    withdrawn: [event('RequestWithdrawn', zhang, MORNING + MINUTE)],
    onHold: [...inProgress, event('RequestHeld', li, MORNING + HOUR, { words: '等配件', hold: { reason: 'parts', until: MORNING + 2 * DAY } })],
    referred: [...accepted, event('RequestReferred', zhou, MORNING + HOUR, { words: '主管爆了', agency: 'water', receipt: 'W-1', chaseBy: MORNING + DAY })],
    declined: [event('RequestDeclined', zhou, MORNING + MINUTE, { words: '不在服务范围' })],
    appealed: [event('RequestDeclined', zhou, MORNING + MINUTE, { words: '不在服务范围' }), event('RequestAppealed', zhang, MORNING + HOUR, { words: '应该由物业管' })],
    duplicate: [event('RequestMerged', zhou, MORNING + MINUTE, { original: { requestId: 'roriginal', number: '1123-GIN', status: 'accepted' } })],
  }
})()

/** The same request, as far as that state of its life. */
export const inState = (status: RequestStatus): ResidentRequest => (status === 'submitted' ? submitted() : after(submitted(), ...LIFE[status]))
