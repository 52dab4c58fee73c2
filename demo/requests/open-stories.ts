import { accepted, assigned, reopened, resolved, rotated, started } from './steps'
import type { Stories } from './story'

/** What is still open today: what the stewards' queues show. */
export const openStories: Stories = ({ ago, day }, household) => [
  {
    by: 'zhangxiaoman', category: 'water', words: '厨房水槽下面一直滴水，接了盆还是漏到楼下了。', answer: '正在漏水、跑水', scenes: ['drippingPipe', 'tiles'], at: ago(280),
    steps: [accepted(8, '先关一下水槽下的角阀，我马上安排师傅。'), assigned(5, 'li', '带上软管和生料带'), started(262)],
  },
  {
    by: household(4, 1), category: 'lift', words: '电梯异响，关门慢，老人不敢坐。', answer: '没有人', scenes: ['lift'], at: ago(260), isPublic: true,
    steps: [accepted(3, '已停用这部电梯，请先走另一部。'), assigned(6, 'wang', '请联系维保单位一起到场'), started(35)],
  },
  { by: 'wangguifen', category: 'help', words: '家里灯泡坏了，我够不着，想请人帮忙换一下。', answer: '今天之内', at: ago(6) },
  {
    by: household(3, 2), category: 'environment', words: '楼道堆物，自行车都推不出来。', answer: '楼道', scenes: ['clutter'], at: ago(30 * 60), isPublic: true,
    steps: [accepted(20), assigned(30, 'sun'), started(60), resolved(180, '已清理完，和户主谈好不再堆放。', 'clear')],
  },
  { by: 'shenyun', category: 'power', words: '三楼感应灯不亮，晚上看不见台阶。', answer: '一个灯或插座', scenes: ['darkLamp'], at: ago(95), isPublic: true, steps: [accepted(9, '今天下午换新灯。')] },
  { by: 'ouyang', category: 'door', words: '单元门关不严，风一吹就响，夜里睡不好。', answer: '单元门', scenes: ['gate'], at: ago(50) },
  {
    by: 'gulimire', category: 'noise', words: '楼上连着三天半夜拖椅子，沟通过一次没有用，请帮忙上门说说。', answer: '晚上十点以后', at: ago(26 * 60),
    steps: [accepted(40, '我今晚上门了解情况。')],
  },
  { by: household(5, 3), category: 'question', words: '地下车位月租怎么办理？需要带什么证件？', at: ago(200) },
  {
    by: household(3, 6), category: 'complaint', words: '快递柜占了消防通道，希望挪个位置。', scenes: ['clutter'], at: day(-2, '08:40'), isPublic: true,
    steps: [accepted(60), assigned(120, 'wang', '量一下东侧空地放不放得下')],
  },
  {
    by: household(5, 7), category: 'mediation', words: '楼上漏水泡了我家吊顶，赔多少谈不拢，想请社区来调解。', scenes: ['tiles'], at: day(-3, '10:15'),
    steps: [accepted(90, '两家都愿意谈，约了周末下午在 2 号会议室。'), started(600)],
  },
  {
    by: household(2, 3), category: 'other', words: '活动室的乒乓球台少了一条腿垫，一碰就晃。', at: day(-4, '08:50'),
    steps: [accepted(30), assigned(20, 'sun')],
  },
  { by: household(2, 5), category: 'power', words: '楼道应急灯不亮，晚上停电时看不见路。', answer: '一个灯或插座', scenes: ['darkLamp'], at: ago(9), steps: [rotated('wang')] },
  { by: household(6, 2), category: 'water', words: '卫生间地漏反水，水快漫到客厅了。', scenes: ['tiles'], at: ago(42) },
  {
    by: household(4, 4), category: 'door', words: '防火门的闭门器坏了，门一直敞着。', answer: '单元门', scenes: ['gate'], at: ago(30 * 60), isPublic: true,
    steps: [accepted(15), assigned(10, 'wang'), started(60), resolved(60, '闭门器已调紧。', 'shutGate'), reopened(600, '又关不上了，和之前一样。')],
  },
  {
    by: household(3, 9), category: 'power', words: '电表箱的门掉了，小孩容易摸到。', scenes: ['socket'], at: day(-6, '09:00'),
    steps: [accepted(5), assigned(5, 'li'), started(25), resolved(50, '箱门已装回并上锁。', 'newSocket')],
  },
  {
    by: 'zhou', category: 'help', words: '独居老人打电话来说药快吃完了，腿脚不便，想请人代取。', at: ago(140), onBehalf: { name: '何秀云', building: 4, unit: 1, room: '102', phone: '13700000102' },
    steps: [accepted(1), assigned(4, 'sun', '到社区卫生站取，带上她的医保卡')],
  },
  { by: household(1, 2), category: 'other', words: '信报箱锁坏了，钥匙转不动。', at: ago(20), visit: { from: day(1, '18:00'), until: day(1, '20:00') } },
]
