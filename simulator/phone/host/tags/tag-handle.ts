import type { GeneralComponent } from 'glass-easel'
import { domOf } from '../dom-of'
import type { Guard } from '../guard'
import type { Host } from '../host-types'
import type { ShareSource } from '../sharing/sharing'
import type { OpenTypes } from '../wx/open-types'

/** What tags need from the phone. */
export interface TagContext {
  host: Host
  guard: Guard
  openTypes: OpenTypes
  agreedButtons: Set<string>
  share(source: ShareSource): void
}

/** What a form asks of the fields inside it. */
export interface FormField {
  value(): unknown
  reset(): void
}

/** One built-in tag: its file draws it with the handle it is given. */
export interface TagDefinition {
  /** Attributes that exist even if no template mentions them, with their values at first. */
  defaults?: Record<string, unknown>
  draw?(tag: TagHandle, context: TagContext): void
}

type Watcher = (value: unknown) => void

/** A live tag, as its file sees it: properties, events, its DOM element. */
export class TagHandle {
  field?: FormField
  /** What a `label` around or beside the tag does when tapped. */
  activate?: () => void
  hoverClass: () => string = () => this.text('hoverClass', 'none')
  private readonly watchers = new Map<string, Watcher[]>()
  private readonly cleanups: (() => void)[] = []

  constructor(
    readonly name: string,
    readonly component: GeneralComponent,
    readonly dom: HTMLElement,
  ) {}

  get(name: string): unknown {
    return (this.component.data as Record<string, unknown>)[name]
  }

  text(name: string, otherwise = ''): string {
    const value = this.get(name)
    return value === undefined || value === null ? otherwise : String(value)
  }

  number(name: string, otherwise: number): number {
    const value = Number(this.get(name) ?? Number.NaN)
    return Number.isNaN(value) ? otherwise : value
  }

  /** A boolean attribute: WeChat counts every text but the empty one as true. */
  flag(name: string, otherwise = false): boolean {
    const value = this.get(name)
    return value === undefined || value === null ? otherwise : value === '' || Boolean(value)
  }

  /** Changes the tag's own property, because the person did. */
  set(name: string, value: unknown): void {
    this.component.setData({ [name]: value })
  }

  /** Calls back now and whenever the property changes. */
  watch(name: string, watcher: Watcher): void {
    this.watchers.set(name, [...(this.watchers.get(name) ?? []), watcher])
    watcher(this.get(name))
  }

  changed(name: string, value: unknown): void {
    this.watchers.get(name)?.forEach(watcher => watcher(value))
  }

  /** Sends an event to the handlers in the template; only touches and taps bubble. */
  emit(type: string, detail: object = {}): void {
    this.component.triggerEvent(type, detail, { bubbles: false, composed: false })
  }

  /** Listens to an event that reaches this tag, such as a tap inside it; told the DOM element where it began. */
  on(type: string, listener: (target: HTMLElement | null) => void): void {
    this.component.addListener(type, ({ target }) => listener(domOf(target)))
  }

  /** Adds an element of the tag's own to its DOM. */
  append<Part extends HTMLElement>(part: Part): Part {
    this.dom.append(part)
    this.onRemove(() => part.remove())
    return part
  }

  onRemove(cleanup: () => void): void {
    this.cleanups.push(cleanup)
  }

  remove(): void {
    this.cleanups.splice(0).forEach(cleanup => cleanup())
    this.watchers.clear()
  }
}
