type Listener<T> = (value: T) => void

/** The listeners of one `wx.onSomething`; `on` and `off` are what the app sees. */
export class Listeners<T> {
  private readonly all = new Set<Listener<T>>()

  readonly on = (listener: Listener<T>): void => void this.all.add(listener)

  /** Without an argument WeChat removes every listener. */
  readonly off = (listener?: Listener<T>): void => {
    if (listener) this.all.delete(listener)
    else this.all.clear()
  }

  emit(value: T): void {
    for (const listener of this.all) listener(value)
  }
}
