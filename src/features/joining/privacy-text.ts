/** 个人信息说明: what is kept, why, who sees it, and what one can do; its version is CONSENT_VERSION. */
export const PRIVACY_TEXT: readonly { title: string; words: string }[] = [
  { title: '收集什么', words: '您填写的称呼、住址（楼栋、单元、房号）、手机号（可不填），您提交的文字和照片，以及微信给本程序的身份编号。' },
  { title: '用来做什么', words: '核实您是本小区住户，把您报的事交给管家和师傅办理，认领岗位、预约便民日，以及在您同意后发微信提醒。不作他用，不做广告。' },
  { title: '谁能看到', words: '楼栋管家、负责处理的师傅和项目经理能看到办事需要的内容。邻居只能看到“张**”这样的称呼，看不到手机号和房号。查看完整手机号会留下记录。' },
  { title: '保存多久', words: '事情办结后照片会按期删除；您搬走或注销后，个人信息会删除或去掉姓名。' },
  { title: '您的权利', words: '您可以随时在“我的”里查看、修改、导出或删除自己的信息，也可以撤回同意。有疑问请联系管家或社区居委会。' },
  { title: '未成年人', words: '不满 14 周岁的，请由监护人阅读并同意后使用。' },
]
