import { accepted, assigned, confirmed, rated, reopened, resolved, started, withdrawn } from './steps'
import type { Stories } from './story'

/** What the one who needed help in the drill of three days ago asked for. */
export const DRILL_WORDS = '【应急】防汛演练：老人走不动'

const FAST = ['来得快', '修得好']
const NEAT = ['态度好', '收拾干净']

/** What was asked and done in the last two weeks. */
export const pastStories: Stories = ({ day }, household) => [
  {
    by: 'zhangxiaoman', category: 'power', words: '客厅插座冒火花，有焦味，不敢用了。', answer: '冒火花、有焦味', scenes: ['socket'], at: day(-11, '19:20'),
    steps: [accepted(4, '先拉下总闸，不要碰插座。'), assigned(5, 'li'), started(15), resolved(45, '插座线头松了，换了新插座，试过正常。', 'newSocket'), confirmed(30), rated(2, 5, [...FAST, ...NEAT], '李师傅很细心，走前把地都擦了。')],
  },
  {
    by: 'wangguifen', category: 'help', words: DRILL_WORDS, at: day(-3, '15:03'),
    steps: [accepted(2, '志愿者马上到。'), resolved(25, '邻居陪老人下楼，已到活动室。'), confirmed(30), rated(2, 5, FAST)],
  },
  { by: 'zhangxiaoman', category: 'noise', words: '楼下中午装修，声音很大。', at: day(-6, '13:05'), steps: [withdrawn(25)] },
  {
    by: 'zhangxiaoman', category: 'question', words: '装修押金多久能退？', at: day(-13, '09:30'),
    steps: [accepted(50), resolved(30, '验收合格后 7 个工作日退回原账户，您家 3 日后到账。'), confirmed(200), rated(1, 4)],
  },
  {
    by: household(4, 2), category: 'gas', words: '厨房有淡淡的燃气味，已经开窗关阀。', at: day(-3, '17:40'),
    steps: [accepted(2, '请到屋外等，我和燃气公司马上到。'), assigned(2, 'li'), started(3), resolved(32, '灶具接口松动，已紧固，检测无泄漏。'), confirmed(60), rated(3, 5, FAST)],
  },
  {
    by: household(5, 1), category: 'lift', words: '电梯停在 4 楼不动，里面没有人。', scenes: ['lift'], at: day(-12, '07:55'), isPublic: true,
    steps: [accepted(2), assigned(2, 'wang'), started(6), resolved(70, '门锁触点脏了，维保单位已清理并试运行。'), confirmed(20), rated(1, 4, ['来得快'])],
  },
  {
    by: household(1, 4), category: 'water', words: '水表后面的管子渗水，墙都湿了。', answer: '滴水、渗水', scenes: ['drippingPipe'], at: day(-10, '21:10'),
    steps: [accepted(6), assigned(8, 'li'), started(20), resolved(55, '换了一截管子，观察半小时不再渗水。', 'fixedPipe'), confirmed(600), rated(5, 5, FAST)],
  },
  {
    by: household(2, 1), category: 'environment', words: '垃圾桶满了两天没人收，味道大。', scenes: ['bins'], at: day(-9, '08:15'), isPublic: true,
    steps: [accepted(12, '已联系清运车，上午就到。'), assigned(3, 'sun'), started(40), resolved(60, '已清运并冲洗桶位，改为每天两收。', 'clear'), confirmed(90), rated(4, 4, ['来得快'])],
  },
  {
    by: household(6, 4), category: 'door', words: '楼门的门禁刷不开，得等人带进去。', scenes: ['gate'], at: day(-9, '18:30'),
    steps: [accepted(35), assigned(20, 'wang'), started(50), resolved(35, '读卡器换新，旧卡不用重办。', 'shutGate'), confirmed(45), rated(2, 5, NEAT)],
  },
  {
    by: household(3, 4), category: 'water', words: '马桶一直流水停不下来。', answer: '关了阀不漏', at: day(-8, '20:05'),
    steps: [accepted(5), assigned(5, 'li'), started(30), resolved(25, '换了进水阀。', 'fixedPipe'), reopened(800, '早上又开始流了。'), assigned(10, 'li'), started(15), resolved(40, '连浮球一起换了，反复试过十次。'), confirmed(120), rated(3, 4, ['态度好'], '第二次修好了。')],
  },
  {
    by: household(4, 6), category: 'complaint', words: '遛狗不牵绳，孩子被吓哭了，希望多管管。', at: day(-10, '19:00'), isPublic: true,
    steps: [accepted(80), started(60), resolved(1200, '已上门提醒两户，楼下贴了告示，晚饭后加派巡查。'), confirmed(500), rated(3, 4, ['态度好'])],
  },
  {
    by: household(5, 5), category: 'noise', words: '楼下烧烤店的排风机对着卧室，一直吹到半夜。', at: day(-12, '23:05'),
    steps: [accepted(500, '抱歉昨晚没看到，今天和店家谈。'), started(300), resolved(1500, '店家同意加消音罩，22 点后关机。'), confirmed(2000), rated(5, 2, ['来得慢'], '隔了一夜才有人理。')],
  },
  {
    by: household(1, 7), category: 'question', words: '老年人优待证在哪里办？', at: day(-7, '10:20'),
    steps: [accepted(15), resolved(10, '社区服务中心一楼 3 号窗口，带身份证和一寸照片，当天可取。'), confirmed(30), rated(1, 5, ['态度好'])],
  },
  {
    by: household(2, 5), category: 'mediation', words: '隔壁把鞋柜放在公共走道，说过几次都不挪。', scenes: ['clutter'], at: day(-13, '16:00'),
    steps: [accepted(100), started(900), resolved(1400, '支部老党员一起上门，鞋柜已搬回家，两家握手言和。', 'clear'), confirmed(300), rated(10, 5, ['态度好'])],
  },
  {
    by: household(6, 6), category: 'other', words: '健身区的扭腰器螺丝松了。', scenes: ['tiles'], at: day(-13, '07:40'), isPublic: true,
    steps: [accepted(25), assigned(30, 'sun'), started(200), resolved(30, '螺丝已紧固，其他器械一并检查。')],
  },
  {
    by: 'wu', category: 'help', words: '张大爷打电话说暖气不热，家里老伴感冒了。', at: day(-5, '08:10'), onBehalf: { name: '张国泰', building: 1, unit: 1, room: '502' },
    steps: [accepted(1), assigned(3, 'li'), started(20), resolved(40, '放了气，暖气片已热。')],
  },
  {
    by: 'linqiuyue', category: 'power', words: '我们这个单元二楼的灯一闪一闪。', answer: '一个灯或插座', scenes: ['darkLamp'], at: day(-5, '18:50'), isPublic: true,
    steps: [accepted(7), assigned(6, 'li'), started(30), resolved(20, '换了声控开关。', 'litLamp'), confirmed(15), rated(1, 5, FAST)],
  },
  {
    by: 'luowen', category: 'environment', words: '中心花园的落叶把排水口堵了，一下雨就积水。', scenes: ['tiles'], at: day(-7, '15:30'), isPublic: true,
    steps: [accepted(40), assigned(20, 'sun'), started(120), resolved(90, '排水口已疏通，列入每周巡查。', 'clear'), confirmed(700), rated(2, 4)],
  },
  {
    by: household(3, 1), category: 'lift', words: '电梯里的灯坏了一半。', scenes: ['lift'], at: day(-4, '12:10'), isPublic: true,
    steps: [accepted(4), assigned(3, 'wang'), started(15), resolved(40, '灯管已全部更换。'), confirmed(30), rated(1, 5, ['来得快'])],
  },
  {
    by: household(4, 8), category: 'help', words: '钥匙反锁在家里，孩子一个人在屋里。', at: day(-3, '12:25'),
    steps: [accepted(1, '别急，我带开锁师傅五分钟到。'), started(2), resolved(18, '门已打开，孩子平安。'), confirmed(5), rated(1, 5, FAST, '太感谢了！')],
  },
]

/** A little of the other estate. */
export const lotusStories: Stories = ({ ago, day }) => [
  { by: 'xuqing', category: 'water', words: '阳台下水管堵了。', answer: '堵了或没水', at: ago(70), steps: [accepted(10), assigned(5, 'hu')] },
  { by: 'panmei', category: 'environment', words: '池塘边的护栏松了一截。', at: day(-4, '09:10'), isPublic: true, steps: [accepted(20), resolved(240, '护栏已焊牢。'), confirmed(60), rated(1, 5)] },
]
