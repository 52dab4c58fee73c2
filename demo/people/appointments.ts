import { appoint } from '../../domain/people/appoint'
import type { AppointmentRecord } from '../../domain/people/appointment-record'
import { afterEnd } from '../../domain/people/end-appointment'
import type { Appointment, Member } from '../../domain/people/model'
import { passTerm } from '../../domain/people/pass-term'
import { expectAccepted } from '../expect'
import { SPRING_BREEZE } from '../places/spring-breeze'
import type { Times } from '../times'
import type { Cast } from './cast'

const { estateId, communityId, name, buildings } = SPRING_BREEZE
const place = { communityId, estateId, name, buildings }

/** Every post held, one that somebody has left, and one whose holder has not come yet. */
export function appointmentsOf(cast: Cast, times: Times): AppointmentRecord[] {
  const held = cast.members.flatMap(member => member.appointments.map(post => recordOf(member, post, cast, times.now)))
  const given = (more: { _id: string; phone: string; workName: string; title: string; from: number }) => expectAccepted(appoint({
    ...more, role: 'engineer', place, buildingIds: [], until: null, by: cast.as('he', 'communityOfficer'), granters: ['communityOfficer'], memberId: null, others: [], at: more.from,
  }), `任命${more.workName}`)
  const left = afterEnd(given({ _id: 'demo-left', phone: '13811112222', workName: '丁师傅', title: '水电师傅', from: times.day(-50, '09:00') }), {
    at: times.day(-12, '17:30'), by: cast.as('qian', 'siteManager'), reason: '调到荷塘小区',
  })
  return [...held, left, given({ _id: 'demo-waiting', phone: '13922221111', workName: '余师傅', title: '综合维修师傅', from: times.day(-1, '10:20') })]
}

function recordOf({ _id: memberId, phone, publicName }: Member, post: Appointment, cast: Cast, now: number): AppointmentRecord {
  const names = post.estateId === estateId ? buildings : Array.from(post.buildingIds, (buildingId, i) => ({ buildingId, name: `${i + 1} 栋` }))
  const at = { communityId: post.communityId, estateId: post.estateId, name: post.place, buildings: names }
  const record = expectAccepted(appoint({
    _id: post.appointmentId, role: post.role, title: post.title, workName: publicName, phone, place: at, buildingIds: post.buildingIds, from: post.from, until: post.until,
    by: { ...cast.as(post.communityId === communityId ? 'he' : 'tao', 'communityOfficer'), memberId: 'street' }, granters: ['communityOfficer'], memberId, others: [], at: post.from,
  }), `任命${publicName}`)
  return passTerm(record, now).record
}
