import type { TemplateKey } from './model'
import type { Pace } from './pace'

/** One event told to people: which template pushes it, what it says, and the exact page it opens. */
export interface NoticeRule {
  template: TemplateKey
  title: string
  /** How much it hurries; `ordinary` when not said. */
  pace?: Pace
  /** The values of the template's keywords, in order; each is fitted to its field type when sent. */
  values(params: NoticeParams): string[]
  /** The line in the inbox. */
  text(params: NoticeParams): string
  page(params: NoticeParams): string
}
/** What the wording needs; `refId` is the request, post or day. */
export interface NoticeParams { refId: string; subject: string; place: string; category?: string; detail?: string; who?: string; when: string; progress?: string; page?: string }

const requestPage = ({ refId }: NoticeParams) => `packages/requests/detail/index?id=${refId}`
const postPage = ({ refId }: NoticeParams) => `packages/posts/detail/index?id=${refId}`
const teamPage = ({ refId }: NoticeParams) => `packages/duty/team/index?id=${refId}`
const dayPage = ({ refId }: NoticeParams) => `packages/days/detail/index?id=${refId}`

const forHandler = (title: string): NoticeRule => ({
  template: 'requestNew', title, page: requestPage,
  values: p => [p.subject, p.place, p.category ?? '', p.when],
  text: p => `${p.place} · ${p.subject}`,
})
const progress = (title: string, state: string): NoticeRule => ({
  template: 'requestProgress', title, page: requestPage,
  values: p => [p.subject, state, p.detail || p.who || '', p.when],
  text: p => [p.subject, p.who, p.detail].filter(Boolean).join(' · '),
})
const postNotice = (title: string): NoticeRule => ({
  template: 'postNotice', title, page: postPage, values: p => [p.subject, p.when, p.place, p.detail ?? title],
  text: p => [p.subject, p.when, p.detail].filter(Boolean).join(' · '),
})
const dayNotice = (title: string): NoticeRule => ({
  template: 'dayNotice', title, page: dayPage, values: p => [p.subject, p.when, p.place, p.detail ?? title], text: p => `${p.subject} · ${p.when}`,
})

const dutyNotice = (title: string): NoticeRule => ({ ...postNotice(title), page: ({ refId }) => `packages/duty/shift/index?id=${refId}` })
const homeNotice = (title: string, state: string): NoticeRule => ({
  template: 'residentVerified', title, page: () => 'pages/me/index', values: p => [p.place, state, p.detail ?? ''], text: p => `${p.place} · ${p.detail ?? state}`,
})
const postHeld = (title: string, state: string): NoticeRule => ({
  template: 'residentVerified', title, page: () => 'pages/me/index',
  values: p => [`${p.place} ${p.subject}`, state, p.detail ?? ''], text: p => `${p.place} · ${p.subject} · ${p.detail ?? state}`,
})
/** 卸任移交: all that somebody had in hand, in one word. */
const workPassed = (title: string): NoticeRule => ({
  template: 'requestNew', title, page: () => 'pages/requests/index', values: p => [p.subject, p.place, '移交', p.when], text: p => [p.place, p.who, p.subject].filter(Boolean).join(' · '),
})
/** 应急集结: about this very moment, so at any hour and never in a digest. */
const musterNotice = (title: string, please: string): NoticeRule => ({
  template: 'muster', title, pace: 'prompt', page: ({ refId }) => `packages/musters/detail/index?id=${refId}`,
  values: p => [p.subject, p.place, p.detail || please, p.when], text: p => [p.subject, p.who, p.detail].filter(Boolean).join(' · '),
})

/** 哪件事告诉谁、用哪个模板、打开哪一页: the one table (product.md, Messages). Who is told is decided where the event happens. */
export const NOTICES = {
  requestSubmitted: forHandler('新诉求待处理'),
  requestRotated: { ...forHandler('新诉求，已轮派'), text: p => [p.place, p.subject, p.detail].filter(Boolean).join(' · ') },
  requestPooled: forHandler('新诉求，师傅都满了'),
  requestAssignedToYou: forHandler('派给您一件诉求'),
  requestReopened: forHandler('居民说没办好'),
  requestWithdrawn: forHandler('居民撤回了诉求'),
  requestOverdue: forHandler('诉求超时未办'),
  requestRated: forHandler('收到居民评价'),
  requestUnhappy: forHandler('居民不满意，请回访'),
  requestSentBack: forHandler('回访没解决，退回重办'),
  requestClaimedByOther: forHandler('有人认领了诉求'),
  requestTransferred: forHandler('师傅转单'),
  requestHandedOver: forHandler('移交给您的诉求'),
  requestReturned: forHandler('师傅退单，请另派'),
  requestAnswered: forHandler('住户回复了，请继续办'),
  requestHoldEnded: forHandler('暂停到期，请继续办'),
  requestChaseDue: forHandler('该向外单位催办了'),
  requestAppealed: forHandler('居民提出申诉'),
  requestNudged: forHandler('居民催单'),
  requestMadeUrgent: forHandler('诉求改为急办'),
  requestDueSoon: forHandler('诉求快到期'),
  requestClaimed: progress('有人来帮您办', '已认领'),
  requestNewSteward: progress('换了一位管家负责', '已移交'),
  requestWithoutHandler: progress('负责的人卸任了，正在重新安排', '重新安排'),
  requestHeld: progress('暂停办理', '已暂停'),
  requestNeedsAnswer: progress('管家等您回复', '等您回复'),
  requestResumed: progress('恢复办理', '处理中'),
  requestReferred: progress('已转外单位办理', '已转办'),
  requestChased: progress('已向外单位催办', '催办中'),
  requestDeclined: progress('不予受理，可申诉', '未受理'),
  requestMerged: progress('已并入同一件事', '已并案'),
  requestOriginalMoved: progress('同一件事有进展', '有进展'),
  requestReleased: progress('恢复单独办理', '待接单'),
  requestAppealGranted: progress('申诉成立，重新办理', '处理中'),
  requestAppealUpheld: progress('申诉答复：维持原答复', '已答复'),
  requestCharged: progress('本次费用', '待收费'),
  requestFeeWaived: progress('费用已减免', '已减免'),
  requestAccepted: progress('管家已接单', '已接单'),
  requestAssigned: progress('已派给师傅', '已派单'),
  requestStarted: progress('师傅已出发', '处理中'),
  requestResolved: {
    template: 'requestResolved', title: '办好了，请您确认', page: requestPage,
    values: p => [p.subject, p.detail ?? '', p.who ?? '', p.when], text: p => `${p.subject} · ${p.detail ?? ''}`,
  },
  requestFollowed: { ...progress('您关注的事有进展', '有进展'), page: ({ refId }) => `packages/requests/board-item/index?id=${refId}` },
  requestClosing: progress('两天后自动结单', '待确认'),
  /** To the manager: an urgent notice that nobody on the ladder looked at; `page` is that of the matter. */
  urgentUnreached: { ...forHandler('紧急消息没人查看'), pace: 'prompt', page: p => p.page ?? requestPage(p) },
  postFilled: postNotice('岗位已满员'),
  postClaimed: postNotice('有人认领了岗位'),
  postOffered: postNotice('轮到您了，席位给您留着'),
  postOfferLapsed: postNotice('席位已让给下一位'),
  postLineClosed: postNotice('排队结束'),
  postHandOver: postNotice('有人请您接替岗位'),
  postHandOverAnswered: postNotice('接替有了答复'),
  postSoon: postNotice('岗位快开始了'),
  postShort: postNotice('人手还不够'),
  postRoundUp: postNotice('请确认工时'),
  postSeatLeft: postNotice('还有空席'),
  postChanged: postNotice('岗位有变动'),
  postMovedOut: postNotice('请您让出席位'),
  postCancelled: postNotice('岗位取消了'),
  postAbsent: postNotice('记了一次缺岗'),
  postAppeal: postNotice('缺岗申诉待答复'),
  postAppealAnswered: postNotice('申诉有了答复'),
  postHours: postNotice('工时已确认'),
  postThanks: postNotice('收到一张感谢卡'),
  teamJoined: { ...postNotice('您加入了服务队'), page: teamPage },
  dutyCall: dutyNotice('值班缺人，您能来吗'),
  dutyPut: dutyNotice('给您排了班'),
  dutyOff: dutyNotice('您的班有变动'),
  dutyHandOver: dutyNotice('有人请您接班'),
  dutyHandOverAnswered: dutyNotice('接班有了答复'),
  dutySoon: dutyNotice('快到您值班了'),
  dutyNote: dutyNotice('请写交接班记录'),
  dutyGap: dutyNotice('值班缺人'),
  teamLeft: { ...postNotice('服务队有变动'), page: () => 'packages/duty/teams/index' },
  dayBooked: dayNotice('便民日预约成功'),
  dayCalled: { ...dayNotice('轮到您了'), pace: 'prompt' },
  dayTomorrow: dayNotice('明天便民日，别忘了'),
  daySoon: { ...dayNotice('您约的一小时后开始'), pace: 'prompt' },
  dayLate: { ...dayNotice('摊位晚点，请稍晚再来'), pace: 'prompt' },
  dayChanged: dayNotice('便民日有变动'),
  dayCancelled: dayNotice('便民日取消了'),
  dayStallClosed: { ...dayNotice('您约的摊位停了，请改约'), pace: 'prompt' },
  dayUnserved: dayNotice('今天没轮到您，对不起'),
  dayThanks: dayNotice('谢谢您来，请评价'),
  dayPassed: { ...dayNotice('您过号了'), pace: 'prompt' },
  musterCalled: musterNotice('应急集结，请报平安', '点开报平安'),
  musterReminded: musterNotice('还没收到您的平安', '点开报平安'),
  musterOver: musterNotice('集结解除了', '谢谢大家'),
  musterTask: musterNotice('请您去办一件事', '点开看任务'),
  musterTaskAnswered: musterNotice('派出的任务有了回报', '点开看回报'),
  residentJoined: {
    template: 'requestNew', title: '新住户等待核实', page: () => 'packages/steward/residents/index',
    values: p => ['新住户等待核实', p.place, '住户核实', p.when], text: p => p.place,
  },
  residenceEnded: {
    template: 'residentVerified', title: '住址登记已结束', page: () => 'pages/me/index',
    values: p => [p.place, '已搬离', p.detail ?? ''], text: p => `${p.place} · 管家登记您已搬离`,
  },
  leaseEnding: homeNotice('租期快到了', '快到期'),
  leaseEnded: homeNotice('租期到了，住址登记已结束', '已到期'),
  partyDeclared: {
    template: 'requestNew', title: '党员申报等待核实', page: () => 'packages/community/party/index',
    values: p => ['党员申报等待核实', p.place, '党员核实', p.when], text: p => `${p.place} · ${p.detail ?? ''}`,
  },
  appointed: postHeld('您有了新的职务', '已任命'),
  appointmentEnding: postHeld('任期快到了', '快到期'),
  appointmentEnded: postHeld('职务已结束', '已卸任'),
  workHandedOver: workPassed('有人卸任，工作转给您'),
  workUnclaimed: workPassed('有人卸任，诉求等人接'),
  partyVerified: {
    template: 'residentVerified', title: '党员身份核实结果', page: () => 'pages/me/index',
    values: p => [p.place, p.progress ?? '', p.detail ?? ''], text: p => `${p.place} · ${p.progress ?? ''}`,
  },
  residentVerified: {
    template: 'residentVerified', title: '住址核实结果', page: () => 'pages/me/index',
    values: p => [p.place, p.progress ?? '', p.detail ?? ''], text: p => `${p.place} · ${p.progress ?? ''}`,
  },
} satisfies Record<string, NoticeRule>
export type NoticeEvent = keyof typeof NOTICES
