import type { RequestAction } from '@domain/requests/contract'

/** What a step is asked for beside its words. */
export type FormField = 'person' | 'holdReason' | 'date' | 'agency' | 'receipt' | 'amount'
export type FormAction = Exclude<RequestAction, 'claim' | 'start' | 'confirm' | 'withdraw' | 'nudge' | 'settleFee' | 'assign' | 'resolve' | 'rate' | 'followUp' | 'merge'>

export interface StepFormSpec {
  title: string
  placeholder: string
  submit: string
  done: string
  fields?: readonly FormField[]
  areWordsOptional?: boolean
}

/** The sheets of the steps that need words: the same form, told apart by this table. */
export const STEP_FORMS = {
  accept: { title: '接单', placeholder: '给居民的一句话（可不写）', submit: '接单，告诉居民', done: '已接单，居民会收到提醒', areWordsOptional: true },
  hold: { title: '暂停办理', placeholder: '为什么暂停，居民看得到', submit: '暂停，时限停走', done: '已暂停，居民会收到提醒', fields: ['holdReason', 'date'] },
  resume: { title: '恢复办理', placeholder: '有什么新情况（可不写）', submit: '恢复办理', done: '已恢复办理', areWordsOptional: true },
  refer: { title: '转外单位', placeholder: '转办的内容和原因', submit: '转外单位，由我跟进', done: '已转外单位，到日子会提醒您催办', fields: ['agency', 'receipt', 'date'] },
  chase: { title: '向外单位催办', placeholder: '对方怎么答复', submit: '记下催办', done: '已记下，居民会收到提醒', fields: ['receipt', 'date'] },
  giveBack: { title: '退单', placeholder: '为什么办不了', submit: '退给管家另派', done: '已退单，管家会另派' },
  transfer: { title: '转给别的师傅', placeholder: '为什么转', submit: '转给这位师傅', done: '已转单', fields: ['person'] },
  handOver: { title: '移交给别的管家', placeholder: '为什么移交', submit: '移交，由对方负责', done: '已移交', fields: ['person'] },
  decline: { title: '不予受理', placeholder: '原因，居民看得到，也可以申诉', submit: '不予受理，告诉居民', done: '已答复居民' },
  reopen: { title: '哪里没办好', placeholder: '哪里没办好？', submit: '请管家重新处理', done: '已告诉管家，重新处理' },
  appeal: { title: '申诉', placeholder: '您认为应该怎么办？', submit: '提交申诉，请上一级处理', done: '已提交申诉，上一级会答复您' },
  grantAppeal: { title: '申诉成立', placeholder: '核实的情况和怎么办', submit: '重新办理，告诉居民', done: '已重新办理' },
  upholdAppeal: { title: '维持原答复', placeholder: '核实的情况和依据', submit: '维持答复，告诉居民', done: '已答复居民' },
  note: { title: '内部备注', placeholder: '只有办事的人看得到，居民看不到', submit: '记下备注', done: '已记下' },
  charge: { title: '登记费用', placeholder: '收费项目，如 三角阀 1 个', submit: '登记，告诉居民', done: '已登记，居民会收到提醒', fields: ['amount'] },
  waiveFee: { title: '减免费用', placeholder: '减免的理由', submit: '减免费用', done: '已减免' },
  setUrgency: { title: '改急缓', placeholder: '为什么改', submit: '改急缓，时限重算', done: '已改，时限重新计算' },
} satisfies Record<FormAction, StepFormSpec>

export const isFormAction = (action: RequestAction): action is FormAction => action in STEP_FORMS
