import type { Refusal } from './reply'

/** What a person reads when the caller, not the rule, is the reason. Says what happened and what to do now. */
export const REFUSAL_LABELS = {
  INVALID_INPUT: '填写的内容有误，请检查后再试',
  UNAUTHENTICATED: '没有认出您的微信身份，请重新打开小程序',
  FORBIDDEN: '这项操作需要相应的身份，如有需要请联系管家',
  NOT_FOUND: '没有找到，或者您不能查看',
  CONFLICT: '刚才有人同时操作，请再试一次',
  TOO_MANY_REQUESTS: '操作太频繁，请稍等一会儿再试',
} satisfies Record<Refusal, string>

export const FAULT_LABEL = '系统出了点问题，我们已经记录。您填写的内容还在，请稍后再试'
export const OFFLINE_LABEL = '网络不通，内容已保存在手机上，联网后点“重试”即可'
/** The same where a page was only to be read: nothing was filled in. */
export const LOAD_FAULT_LABEL = '系统出了点问题，我们已经记录。请稍后点“重试”'
export const LOAD_OFFLINE_LABEL = '网络不通，连上网后点“重试”'
