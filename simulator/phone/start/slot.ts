import type { Choosing } from './choosing'
import { roleName } from './role-names'

/** One of the people the demonstration data has. */
export interface Person {
  openid: string
  name: string
  roles: string[]
}

/** A phone on the page: whose it is, the phone itself, and a shield that receives codes and cards. */
export function createSlot(owner: Person, people: Person[], pick: Choosing): HTMLElement {
  const slot = document.createElement('article')
  slot.innerHTML = `<header><select aria-label="这部手机的主人"></select>
    <button type="button" data-act="notices">服务通知</button><button type="button" data-act="restart">重新打开</button></header>
    <div class="case"><iframe title="手机" allow="clipboard-write"></iframe><button type="button" class="shield">交给这部手机</button></div>`
  const part = <Kind extends HTMLElement>(selector: string): Kind => slot.querySelector(selector) as Kind
  const phone = part<HTMLIFrameElement>('iframe')
  const select = part<HTMLSelectElement>('select')
  select.append(...people.map(person => new Option(`${person.name} · ${person.roles.map(roleName).join('、')}`, person.openid)))
  select.value = owner.openid
  const open = (): void => void (phone.src = `phone?as=${encodeURIComponent(select.value)}`)
  const tell = (message: object): void => phone.contentWindow?.postMessage(message, location.origin)
  select.addEventListener('change', open)
  part('[data-act=restart]').addEventListener('click', open)
  part('[data-act=notices]').addEventListener('click', () => tell({ type: 'notices' }))
  pick.receiver(part('.shield'), tell)
  open()
  return slot
}
