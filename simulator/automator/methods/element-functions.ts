import type { ElementHandle } from 'playwright-core'
import type { AutomatedPhone } from '../automated-phone'
import { swipe } from './swipe'

export interface FunctionCall {
  elementId: string
  functionName: string
  args: unknown[]
}

interface Target {
  phone: AutomatedPhone
  elementId: string
  element: ElementHandle<HTMLElement>
}

type ElementFunction = (target: Target, ...args: unknown[]) => Promise<unknown>

const TOUCH_TIMEOUT = { timeout: 5_000 }

/** Types as a person does: taps the field, replaces what is in it, character limits and all. */
const typeInto: ElementFunction = async ({ phone: { page }, element }, text) => {
  const field = await element.$('input, textarea')
  if (!field) throw new Error('there is no field to type into')
  await field.tap(TOUCH_TIMEOUT)
  await field.selectText(TOUCH_TIMEOUT)
  if (String(text) === '') await page.keyboard.press('Delete')
  else await page.keyboard.insertText(String(text))
}

const slideTo: ElementFunction = async ({ element }, value) => {
  const range = await element.$('input[type=range]')
  await range?.fill(String(value), TOUCH_TIMEOUT)
}

/** One real swipe per item between here and there. */
const swipeTo: ElementFunction = async ({ phone, elementId, element }, wanted) => {
  const { data: current } = await phone.ask('elementData', elementId, 'current')
  const steps = Number(wanted) - Number(current)
  for (let step = 0; step < Math.abs(steps); step++) await swipe(phone.page, element, steps > 0 ? 'left' : 'right')
}

const scrollTo: ElementFunction = ({ element }, left, top) =>
  element.evaluate((node, [x, y]) => node.scrollTo(x ?? 0, y ?? 0), [Number(left), Number(top)])

const scrollProperty =
  (name: 'scrollTop' | 'scrollLeft' | 'scrollWidth' | 'scrollHeight'): ElementFunction =>
  ({ element }) =>
    element.evaluate((node, key) => node[key], name)

const FUNCTIONS: Record<string, ElementFunction> = {
  'input.input': typeInto,
  'textarea.input': typeInto,
  'switch.tap': ({ element }) => element.tap(TOUCH_TIMEOUT),
  'slider.slideTo': slideTo,
  'swiper.swipeTo': swipeTo,
  'scroll-view.scrollTo': scrollTo,
  'scroll-view.scrollTop': scrollProperty('scrollTop'),
  'scroll-view.scrollLeft': scrollProperty('scrollLeft'),
  'scroll-view.scrollWidth': scrollProperty('scrollWidth'),
  'scroll-view.scrollHeight': scrollProperty('scrollHeight'),
}

/** The functions the client has for special tags; one that this phone does not have is an error that says its name. */
export async function callElementFunction(phone: AutomatedPhone, { elementId, functionName, args }: FunctionCall) {
  const run = FUNCTIONS[functionName]
  if (!run) throw new Error(`${functionName} unimplemented`)
  const element = await phone.handle(elementId)
  return { result: (await run({ phone, elementId, element }, ...args)) ?? null }
}
