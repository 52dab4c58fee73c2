import { NO_RULES } from './model'
import type { TemplateFields } from './template'

export interface BuiltIn extends TemplateFields { key: string; label: string }

const built = (key: string, label: string, fields: Partial<TemplateFields> & Pick<TemplateFields, 'team' | 'place' | 'words' | 'from' | 'until'>): BuiltIn =>
  ({ key, label, title: label, partySeats: 1, neighborSeats: 3, rules: NO_RULES, repeat: null, ...fields })
const every = { weekdays: [], monthDay: 1 }

/** 常办的岗位 (items 30–39, 50): what the programme asks for again and again; all of it can be changed in the form. */
export const BUILT_IN: readonly BuiltIn[] = [
  built('escort', '护学岗', { team: 'schoolEscort', place: '东门人行横道', words: '看护学生过马路，劝导车辆慢行。请穿反光背心。', from: '07:20', until: '08:10', repeat: { ...every, kind: 'schoolDays' } }),
  built('patrol', '夜间巡查', {
    team: 'neighborhoodWatch', place: '岗亭集合', words: '沿小区走一圈，看门禁、消防通道和飞线充电。', from: '20:00', until: '21:00', rules: { ...NO_RULES, minimum: 2, minimumAge: 18 },
  }),
  built('cleaning', '大扫除', { team: 'environment', place: '楼下集合', words: '清堆物、擦扶手、扫楼梯，工具现场领。', from: '13:30', until: '15:00', neighborSeats: 8, repeat: { ...every, kind: 'monthly' } }),
  built('visit', '探访老人', { team: 'customerService', place: '服务中心', words: '两人一组上门坐坐，问问缺什么。', from: '15:00', until: '16:30', rules: { ...NO_RULES, needsLead: true } }),
  built('outreach', '政策宣讲', { team: 'policyOutreach', place: '小区广场', words: '发宣传页，给老人讲讲新政策和防诈骗。', from: '15:00', until: '16:00' }),
  built('mediation', '民事调解', { team: 'civilMediation', place: '会议室', words: '听两边说一说，劝一劝；说过的话不外传。', from: '19:00', until: '20:30', neighborSeats: 1, rules: { ...NO_RULES, needsLead: true, skills: ['mediation'] } }),
  built('homeRepair', '入户小修', { team: 'engineering', place: '服务中心集合', words: '给独居老人换灯泡、紧水龙头，自带工具。', from: '09:00', until: '11:00', neighborSeats: 1, rules: { ...NO_RULES, minimumAge: 18 } }),
  built('night', '夜间值守', { team: 'publicOrder', place: '东门岗亭', words: '通宵值守，有事先打物业电话。带厚衣服。', from: '22:00', until: '06:00', neighborSeats: 1, rules: { ...NO_RULES, minimum: 2, minimumAge: 18 } }),
]
