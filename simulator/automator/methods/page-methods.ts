import type { AutomatedPhone } from '../automated-phone'
import { browserSelector, browserXpath } from '../selector'
import type { Methods } from '../server/protocol'

interface OnPage {
  pageId: number
}

interface Find extends OnPage {
  selector: string
  elementId?: string
}

async function xpathFirst(phone: AutomatedPhone, { pageId, selector }: Find) {
  const [first] = (await phone.ask('findByXpath', pageId, browserXpath(selector))).elements
  if (!first) throw new Error('no such element')
  return first
}

/** Methods on a page and finding elements, on the page or below an element. */
export function pageMethods(phone: AutomatedPhone): Methods {
  const findOne = ({ pageId, elementId, selector }: Find) => phone.ask('findOne', pageId, elementId ?? null, browserSelector(selector))
  const findAll = ({ pageId, elementId, selector }: Find) => phone.ask('findAll', pageId, elementId ?? null, browserSelector(selector))
  return {
    'Page.getElement': findOne,
    'Page.getElements': findAll,
    'Element.getElement': findOne,
    'Element.getElements': findAll,
    'Page.getElementByXpath': (find: Find) => xpathFirst(phone, find),
    'Page.getElementsByXpath': ({ pageId, selector }: Find) => phone.ask('findByXpath', pageId, browserXpath(selector)),
    'Page.getData': ({ pageId, path }: OnPage & { path?: string }) => phone.ask('pageData', pageId, path ?? null),
    'Page.setData': ({ pageId, data }: OnPage & { data: Record<string, unknown> }) => phone.ask('setPageData', pageId, data),
    'Page.callMethod': ({ pageId, method, args }: OnPage & { method: string; args: unknown[] }) =>
      phone.ask('callPageMethod', pageId, method, args),
    'Page.getWindowProperties': ({ pageId, names }: OnPage & { names: string[] }) => phone.ask('windowProperties', pageId, names),
  }
}
