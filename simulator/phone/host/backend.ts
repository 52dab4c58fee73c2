import { CurrentWindowBackendContext } from 'glass-easel'
import { convertUnits } from '../pack/units'

/** The browser as glass-easel draws on it, with WeChat's element names and lengths. */
export class PhoneBackend extends CurrentWindowBackendContext {
  constructor() {
    super()
    const real = this.document
    this.document = {
      createElement: name => withWeChatUnits(real.createElement(`wx-${name}`)),
      createTextNode: text => real.createTextNode(text),
      createDocumentFragment: () => real.createDocumentFragment(),
    }
  }
}

/** Inline styles may use `rpx` and the safe area like wxss. */
function withWeChatUnits<Element extends { setAttribute(name: string, value: unknown): void }>(element: Element): Element {
  const setAttribute = element.setAttribute.bind(element)
  element.setAttribute = (name, value) => setAttribute(name, name === 'style' ? convertUnits(String(value)) : value)
  return element
}
