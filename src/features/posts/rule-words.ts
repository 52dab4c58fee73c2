import type { PostView } from '@domain/posts/contract'
import { SKILL_LABELS } from '@domain/kernel/skills'

/** What a post asks of those who come, a line each. */
export function ruleWords({ rules: { minimum, needsLead, minimumAge, skills, noticeMinutes }, isLeadMissing, line }: Pick<PostView, 'rules' | 'isLeadMissing' | 'line'>): string[] {
  const waiting = line.party + line.neighbor
  return [
    minimum > 0 ? `满 ${minimum} 人成行` : '',
    needsLead ? (isLeadMissing ? '等一位党员带头，邻居席才开放' : '已有党员带头，邻居席开放') : '',
    skills.length > 0 ? `需要会：${skills.map(skill => SKILL_LABELS[skill]).join('、')}（一样就行）` : '',
    minimumAge > 0 ? `${minimumAge} 岁以上` : '',
    noticeMinutes > 0 ? `开始前 ${noticeWords(noticeMinutes)}可以自己退岗` : '',
    waiting > 0 ? `有 ${waiting} 位在排队` : '',
  ].filter(Boolean)
}

const noticeWords = (minutes: number): string => (minutes % 60 === 0 ? `${minutes / 60} 小时` : `${minutes} 分钟`)
