import type { CategoryKey } from './categories'

/** One question of a category, answered with one tap; never a duty. */
export interface Question { question: string; options: readonly string[] }

const ask = (question: string, ...options: string[]): Question => ({ question, options })

/** 每类要问的：只问派单时用得上的一句。 */
const QUESTIONS: Partial<Record<CategoryKey, readonly Question[]>> = {
  water: [ask('现在还在漏吗', '一直在漏', '时漏时停', '已关阀不漏')],
  power: [ask('哪里没电', '一个插座或灯', '家里全没电', '整个楼道')],
  gas: [ask('现在人在哪里', '已到屋外', '还在屋里')],
  lift: [ask('有人困在里面吗', '有人被困', '没有人')],
  door: [ask('哪里的门', '家里的门', '单元门', '地库或大门')],
  environment: [ask('在什么地方', '楼道', '垃圾点', '绿地', '其他公共地方')],
  noise: [ask('什么时候吵', '白天', '晚上十点以后', '整天')],
  help: [ask('急不急', '马上要人', '今天之内')],
}

export const questionsOf = (category: CategoryKey): readonly Question[] => QUESTIONS[category] ?? []

/** 先打电话: danger to people, where a form alone would be too slow. */
const CALL_FIRST: readonly string[] = ['gas', 'lift', 'power', 'help'] satisfies CategoryKey[]
export const isCallFirst = (category: string): boolean => CALL_FIRST.includes(category)

/** 公共的事: what concerns a whole house is public unless its resident says otherwise. */
const SHARED: readonly string[] = ['lift', 'environment'] satisfies CategoryKey[]
export const isShared = (category: string): boolean => SHARED.includes(category)
