import { CATEGORIES, type CategoryKey } from './categories'
import type { ResidentRequest } from './model'

/** One question of a category, answered with one tap; never a duty. `calm`: the answers that say that nothing presses. */
export interface Question { question: string; options: readonly string[]; calm: readonly string[] }

const ask = (question: string, ...options: string[]): Question => ({ question, options, calm: [] })
/** A question whose later answers are no danger. */
const askDanger = (question: string, pressing: readonly string[], ...calm: string[]): Question => ({ question, options: [...pressing, ...calm], calm })

/** 每类要问的：只问派单时用得上的一句。 */
const QUESTIONS: Partial<Record<CategoryKey, readonly Question[]>> = {
  water: [askDanger('水现在怎么样', ['正在漏水、跑水'], '滴水、渗水', '关了阀不漏', '堵了或没水')],
  power: [askDanger('电现在怎么样', ['冒火花、有焦味', '家里停电', '整个楼道停电'], '一个灯或插座')],
  gas: [ask('现在人在哪里', '已到屋外', '还在屋里')],
  lift: [ask('有人困在里面吗', '有人被困', '没有人')],
  door: [ask('哪里的门', '家里的门', '单元门', '地库或大门')],
  environment: [ask('在什么地方', '楼道', '垃圾点', '绿地', '其他公共地方')],
  noise: [ask('什么时候吵', '白天', '晚上十点以后', '整天')],
  help: [askDanger('急不急', ['马上要人'], '今天之内')],
}

export const questionsOf = (category: CategoryKey): readonly Question[] => QUESTIONS[category] ?? []

/** 急不急: as the category is, unless an answer says that nothing presses; a question left open makes nothing less urgent. */
export const isUrgentWith = (category: CategoryKey, answers: ResidentRequest['answers']): boolean =>
  CATEGORIES[category].isUrgent && !questionsOf(category).some(({ question, calm }) => answers.some(given => given.question === question && calm.includes(given.answer)))

/** 先打电话: danger to people, where a form alone would be too slow. */
const CALL_FIRST: readonly string[] = ['gas', 'lift', 'power', 'help'] satisfies CategoryKey[]
export const isCallFirst = (category: string): boolean => CALL_FIRST.includes(category)

/** 公共的事: what concerns a whole house is public unless its resident says otherwise. */
const SHARED: readonly string[] = ['lift', 'environment'] satisfies CategoryKey[]
export const isShared = (category: string): boolean => SHARED.includes(category)
