/** Choices the phone's owner made in WeChat itself; kept with the phone, out of reach of `wx.clearStorage`. */
export interface Choices {
  privacyAgreed: boolean
  /** Master switch of subscribe messages (设置 → 订阅消息). */
  subscribeMain: boolean
  /** Answers kept by 「总是保持以上选择」, by template. */
  subscribe: Record<string, 'accept' | 'reject'>
}

const AT_FIRST: Choices = { privacyAgreed: false, subscribeMain: true, subscribe: {} }

export class PhoneSettings {
  private readonly key: string

  constructor(storageKeyPrefix: string) {
    this.key = `${storageKeyPrefix}settings`
  }

  read(): Choices {
    return { ...AT_FIRST, ...(JSON.parse(localStorage.getItem(this.key) ?? '{}') as Partial<Choices>) }
  }

  change(changes: Partial<Choices>): void {
    localStorage.setItem(this.key, JSON.stringify({ ...this.read(), ...changes }))
  }
}
