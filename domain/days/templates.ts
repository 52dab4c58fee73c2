import type { PlannedStall } from './planned-stall'

export interface DayTemplate { key: string; label: string; words: string; stalls: PlannedStall[] }

const stall = (kind: PlannedStall['kind'], title: string, more: Partial<PlannedStall> = {}): PlannedStall =>
  ({ kind, title, helper: '', slotMinutes: 30, capacity: 4, walkIns: 6, ...more })

/** 常办的便民日 (items 36–38, 42, 66): how long one takes and what to bring, from practice; all of it can be changed in the form. */
export const DAY_TEMPLATES: readonly DayTemplate[] = [
  { key: 'usual', label: '便民服务日', words: '理发、量血压、磨剪子，都在家门口。', stalls: [stall('haircut', '理发', { capacity: 3 }), stall('freeClinic', '量血压'), stall('sharpening', '磨刀', { capacity: 6 })] },
  {
    key: 'clinic', label: '义诊日', words: '测血糖请空腹；请带上病历和正在吃的药。',
    stalls: [stall('freeClinic', '内科'), stall('freeClinic', '中医'), stall('freeClinic', '眼科'), stall('freeClinic', '血压血糖', { capacity: 8, walkIns: 12 })],
  },
  { key: 'repair', label: '家电维修日', words: '小家电请带到现场，大件约上门；零件费按公示价。',
    stalls: [stall('applianceRepair', '小家电', { capacity: 2 }), stall('applianceRepair', '手机电脑', { capacity: 2 }), stall('applianceRepair', '大件上门', { slotMinutes: 60, capacity: 1, walkIns: 0, isHomeVisit: true })],
  },
  { key: 'permits', label: '证照办理日', words: '请带身份证、户口本原件和复印件。', stalls: [stall('permitDesk', '社保医保', { slotMinutes: 20, capacity: 2 }), stall('permitDesk', '居住证', { slotMinutes: 20, capacity: 2 }), stall('legalAid', '法律咨询', { capacity: 2 })] },
  {
    key: 'leiFeng', label: '学雷锋便民日', words: '党员和志愿者为您服务，都不收费。',
    stalls: [stall('haircut', '理发', { capacity: 3 }), stall('freeClinic', '义诊'), stall('sharpening', '磨刀', { capacity: 6 }), stall('applianceRepair', '小家电', { capacity: 2 }), stall('legalAid', '法律咨询', { capacity: 2 })],
  },
]
