import { Workbook } from 'exceljs'
import { noticeTime } from '../../domain/kernel/calendar'
import { ROLE_LABELS } from '../../domain/kernel/roles'
import type { AppointmentRecord } from '../../domain/people/appointment-record'
import type { Audit } from '../../domain/people/audit'
import { AUDIT_LABELS, HOME_STATUS_LABELS, PARTY_KIND_LABELS, PARTY_STATUS_LABELS, TIE_LABELS } from '../../domain/people/labels'
import type { Member } from '../../domain/people/model'
import type { ConvenienceDay } from '../../domain/days/model'
import type { ServicePost } from '../../domain/posts/model'
import type { ServiceMonth } from '../../domain/posts/service-month'
import { ownStatusLabel } from '../../domain/requests/labels'
import type { ResidentRequest } from '../../domain/requests/model'

export interface Mine {
  memberId: string; member: Member | null; requests: ResidentRequest[]; posts: ServicePost[]; days: ConvenienceDay[]; audits: Audit[]; appointments: AppointmentRecord[]
  service: ServiceMonth[]
}
type Line = (string | number)[]

/** A workbook people can open in WeChat: one sheet per kind of record, in words. */
export async function bookOf(mine: Mine): Promise<Buffer> {
  const book = new Workbook()
  for (const [name, head, lines] of sheetsOf(mine)) {
    const sheet = book.addWorksheet(name)
    sheet.columns = head.map((header, i) => ({ header, width: i === 1 ? 40 : 22 }))
    sheet.getRow(1).font = { bold: true }
    sheet.addRows(lines)
  }
  return Buffer.from(await book.xlsx.writeBuffer())
}

const sheetsOf = ({ memberId, member, requests, posts, days, audits, appointments, service }: Mine): [name: string, head: string[], lines: Line[]][] => [
  ['我的资料', ['项目', '内容'], member ? sheetLines(member) : []],
  ['诉求', ['编号', '内容', '地点', '状态', '提交时间', '评价'],
    requests.map(r => [r.number, r.words, `${r.place} ${r.room}`, ownStatusLabel(r.status), noticeTime(r.createdAt), r.rating ? `${r.rating.stars} 星 ${r.rating.words}` : ''])],
  ['岗位', ['岗位', '地点', '时间', '认领时间'], posts.flatMap(p => p.claims.filter(c => c.memberId === memberId)
    .map((c): Line => [p.title, p.place, noticeTime(p.startAt), noticeTime(c.claimedAt)]))],
  ['服务时长', ['月份', '岗位', '分钟', '积分'], service.flatMap(({ month, entries }) => entries.map((e): Line => [month, e.title, e.minutes, e.points]))],
  ['预约', ['便民日', '地点', '时间', '预约时间'], days.flatMap(d => d.bookings.filter(b => b.memberId === memberId)
    .map((b): Line => [d.title, d.place, noticeTime(d.startAt), noticeTime(b.bookedAt)]))],
  ['任职', ['职务', '在哪里', '开始', '结束', '谁任命', '结束原因'], appointments.map(({ post, grantedBy, endReason }) =>
    [post.title, post.place, noticeTime(post.from), post.until === null ? '' : noticeTime(post.until), grantedBy.name, endReason])],
  ['消息', ['标题', '内容', '时间'], (member?.mailbox.entries ?? []).map(e => [e.title, e.text, noticeTime(e.at)])],
  ['谁看过我的手机号', ['时间', '原因', '谁', '身份', '做了什么'], audits.map(a => [noticeTime(a.at), a.reason, a.by.name, ROLE_LABELS[a.by.hat], AUDIT_LABELS[a.action]])],
]

function sheetLines({ name, phone, home, pastHomes, party, consent, isElder, createdAt }: Member): Line[] {
  return [
    ['称呼', name], ['手机号', phone], ['长辈版', isElder ? '开' : '关'], ['首次使用', noticeTime(createdAt)],
    ['同意个人信息说明', consent ? `${consent.version} 版，${noticeTime(consent.at)}` : '未同意'],
    ...(home ? [['住址', home.label], ['住址核实', HOME_STATUS_LABELS[home.status]], ['身份', TIE_LABELS[home.tie]], ['租到', home.until === null ? '' : noticeTime(home.until)]] : []),
    ...pastHomes.map(({ label, joinedAt, leftAt }) => ['以前住在', `${label}（${noticeTime(joinedAt)} 至 ${noticeTime(leftAt)}）`]),
    ...(party ? [['党员身份', `${PARTY_KIND_LABELS[party.kind]}，${party.branchName}，${PARTY_STATUS_LABELS[party.status]}`]] : []),
  ]
}
