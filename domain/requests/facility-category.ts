import type { CategoryKey } from './categories'

/** What a facility is called, and what is usually the matter with it. */
const CALLED: readonly [RegExp, CategoryKey][] = [
  [/电梯/, 'lift'], [/燃气|煤气/, 'gas'], [/充电|灯|配电|电表|电箱/, 'power'], [/水箱|水泵|水管|水表|下水/, 'water'],
  [/门禁|单元门|大门|道闸|闸机/, 'door'], [/垃圾|绿化|花坛/, 'environment'],
]

/** The category that the form begins with where a facility's code was scanned, by the name under the code; null where it says nothing. The person sees it and can change it. */
export const facilityCategory = (label: string): CategoryKey | null => CALLED.find(([words]) => words.test(label))?.[1] ?? null
