import { CONSENT_VERSION } from './consent-version'

export interface ConsentText { version: string; since: string; changes: string; parts: readonly { title: string; words: string }[] }

/** 个人信息说明: what is kept, why, who sees it, and what one can do; newest first. A new text is a new version and asks everybody again. */
export const CONSENT_TEXTS: readonly [ConsentText, ...ConsentText[]] = [{
  version: CONSENT_VERSION,
  since: '2026年11月23日',
  changes: '首次发布',
  parts: [
    { title: '收集什么', words: '您填写的称呼、住址（楼栋、单元、房号）、手机号（可不填），您提交的文字和照片，以及微信给本程序的身份编号。' },
    { title: '用来做什么', words: '核实您是本小区住户，把您报的事交给管家和师傅办理，认领岗位、预约便民日，以及在您同意后发微信提醒。不作他用，不做广告。' },
    { title: '谁能看到', words: '楼栋管家、负责处理的师傅和项目经理能看到办事需要的内容。邻居只能看到“张**”这样的称呼，看不到手机号和房号。查看完整手机号要写明原因，会留下记录，您自己也能看到。' },
    { title: '敏感信息', words: '党员身份等敏感信息另行征得您的单独同意，只给党支部和社区看，可以不填，随时可以撤回。' },
    { title: '保存多久', words: '事情办结九十天后，照片原图和随事留下的电话删除，只留小图；住址没有通过核实的，三十天后清除；搬离后半年没有加入别处的，称呼和电话清除；导出、打印的文件两天内从云上删除；谁看过您手机号的记录，按法律保留三年。' },
    { title: '您的权利', words: '您可以随时在“我的 · 我的数据”里查看、导出或删除自己的信息。删除后，已办结的诉求和服务记录去掉您的姓名后留存，因为台账和统计要用。' },
    { title: '未成年人', words: '不满 14 周岁的，请由监护人阅读并同意后使用。' },
  ],
}]
