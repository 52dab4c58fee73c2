import {
  accepted, appealed, assigned, charged, chased, declined, feeWaived, held, merged, noted, nudged, referred, resolved, returned, started,
} from './steps'
import type { Stories } from './story'

/** What took a turn of its own: held, referred, returned, declined, appealed, merged, charged, and a 代访. */
export const handledStories: Stories = ({ ago, day }, household) => [
  {
    by: household(4, 3), category: 'door', words: '防盗门锁芯坏了，钥匙要拧好几下才开。', answer: '家里的门', scenes: ['gate'], at: day(-1, '10:20'),
    steps: [accepted(12), assigned(6, 'wang'), started(40), noted(1, '住户白天上班，晚上六点后在家。'), held(20, 'parts', 2, '锁芯型号特殊，已订货，后天到。')],
  },
  {
    by: household(3, 5), category: 'power', words: '家里插座时有时无，白天在家请来看看。', answer: '一个灯或插座', scenes: ['socket'], at: ago(300),
    steps: [accepted(8), assigned(5, 'li'), held(30, 'resident', 1, '上门两次家里没人，请告诉我们什么时候在家。')],
  },
  {
    by: household(5, 2), category: 'water', words: '单元门口路面冒水，像是主管破了。', answer: '正在漏水、跑水', scenes: ['tiles'], at: ago(26 * 60), isPublic: true,
    steps: [accepted(5), noted(2, '井盖在绿化带里。'), referred(20, 'water', 'SW-20261123-118', '主管破裂，已报自来水公司抢修。', 20), chased(600, '对方说今晚安排开挖。')],
  },
  {
    by: household(5, 4), category: 'water', words: '楼下一直在冒水，水压也小了。', at: ago(25 * 60),
    steps: [merged(15)],
  },
  {
    by: household(1, 3), category: 'door', words: '楼道窗户玻璃裂了，怕掉下去伤人。', scenes: ['gate'], at: ago(260),
    steps: [accepted(10), assigned(5, 'wang'), returned(30, '要高空作业，我没有证，请另派。')],
  },
  {
    by: household(2, 2), category: 'complaint', words: '隔壁小区的广场舞太吵，希望你们去管一管。', at: day(-3, '19:30'),
    steps: [declined(700, '不在本小区范围，已告知您拨打 12345。'), appealed(600, '声音传到我们楼里，社区应该出面协调。')],
  },
  {
    by: household(6, 1), category: 'question', words: '想把阳台外扩，物业能批吗？', at: day(-4, '09:10'),
    steps: [declined(60, '外扩属于违建，不能办理。')],
  },
  {
    by: household(4, 5), category: 'water', words: '卫生间水龙头关不紧。', answer: '滴水、渗水', at: day(-2, '15:00'),
    steps: [accepted(6), assigned(8, 'li'), started(30), charged(30, 35, '陶瓷阀芯 1 个'), feeWaived(10, '独居老人，按规定减免。'), resolved(5, '换了阀芯，不滴水了。', 'fixedPipe')],
  },
  {
    by: 'wangguifen', category: 'petition', words: '我家低保年审材料被退了两次，腿脚不便，想请管家替我去街道问一问。', at: day(-2, '09:40'),
    steps: [accepted(50, '收到委托，我明天上午去街道窗口。'), started(1300)],
  },
  { by: household(3, 7), category: 'environment', words: '地下室一股霉味，墙角都长毛了。', answer: '其他公共地方', at: day(-2, '08:30'), steps: [accepted(30), nudged(1500)] },
]
