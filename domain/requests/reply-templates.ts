import type { RequestAction } from './step-contract'

/** Steps at which the staff writes, in the order a matter goes; an estate may have its own sentences for each. */
export const READY_ACTIONS = [
  'accept', 'resolve', 'hold', 'resume', 'refer', 'chase', 'decline', 'giveBack', 'transfer', 'handOver', 'charge', 'waiveFee', 'setUrgency', 'grantAppeal', 'upholdAppeal', 'note',
] as const satisfies readonly RequestAction[]
export type ReadyAction = (typeof READY_ACTIONS)[number]
export const MAX_READY = 12
export const READY_LENGTH = 60

/** 常用语: sentences ready to tap, by the step they belong to; each may be changed before it is sent. */
export const REPLY_TEMPLATES: Partial<Record<RequestAction, readonly string[]>> = {
  accept: ['已收到，马上安排', '已收到，今天内上门', '请先保持现场安全，师傅马上到'],
  resolve: ['已修好，试用正常', '已更换配件，试用正常', '已清理干净', '已上门说明情况'],
  hold: ['约您在家的时间再上门', '配件已订，到货就上门', '等外单位回复'],
  resume: ['在家，随时可以上门', '已联系上，继续办理', '配件已到，继续办理', '外单位已回复，继续办理'],
  refer: ['已报外单位，有回执就告诉您', '不在小区能修的范围，已报主管单位'],
  chase: ['已电话催办，对方答应尽快', '对方已安排人员', '尚未答复，继续跟进'],
  giveBack: ['不是我的工种，请另派', '缺专用工具，请另派', '住户不在家，联系不上'],
  transfer: ['手上有急活，请帮忙', '更熟悉这类活，请帮忙'],
  handOver: ['不在我负责的楼栋', '我休假，请接手'],
  decline: ['不在物业服务范围', '属于住户自家维修范围', '同样的事已经答复过', '描述不清，也联系不上您'],
  reopen: ['问题还在', '修好又坏了', '只修了一部分'],
  appeal: ['答复和实际不符', '应该由物业负责', '希望重新核实'],
  grantAppeal: ['经核实，应当办理'],
  upholdAppeal: ['经核实，原答复符合规定'],
  note: ['住户白天不在家', '需要两个人去', '上次也报过同样的事'],
  charge: ['材料费', '上门费'],
  waiveFee: ['低保家庭，按规定减免', '独居老人，按规定减免', '残疾人家庭，按规定减免'],
  setUrgency: ['影响范围扩大', '有安全隐患', '险情已排除'],
}

/** 本小区的常用语 where the manager wrote some, else the general ones. */
export const readyFor = (action: RequestAction, own: Readonly<Record<string, readonly string[]>>): readonly string[] => own[action] ?? REPLY_TEMPLATES[action] ?? []

