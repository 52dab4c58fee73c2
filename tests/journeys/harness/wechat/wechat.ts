/** A step of the person that makes WeChat show something of its own. */
export type Step = () => Promise<unknown>

export type Consent = 'allow' | 'refuse'

/**
 * Everything WeChat itself draws and a mini-program cannot: one meaning, two ways of doing it (the simulator's real
 * dialogs, DevTools' mocks). `during` is the step that brings the dialog up.
 */
export interface WeChat {
  subscribe(answer: Consent, during: Step): Promise<void>
  modal(answer: 'confirm' | 'cancel', during: Step): Promise<void>
  /** Picks an entry by its words. */
  actionSheet(entry: string, during: Step): Promise<void>
  /** Chooses so many pictures from the album. */
  pictures(count: number, during: Step): Promise<void>
  /** Chooses a file that was sent in a chat. */
  messageFile(file: { name: string; content: Buffer }, during: Step): Promise<void>
  /** Points the scanner of `wx.scanCode` at the code with this label. */
  scan(label: string, during: Step): Promise<void>
  /** Gives that scanner a picture file of the code instead. */
  scanPicture(label: string, during: Step): Promise<void>
  /** Leaves the mini-program and scans the code with WeChat's own scanner: the app starts cold. */
  scanOutside(label: string): Promise<void>
  phoneNumber(answer: Consent, during: Step): Promise<void>
  privacy(answer: Consent, during: Step): Promise<void>
  call(answer: 'dial' | 'cancel', during: Step): Promise<void>
  /** Waits for a toast with these words. */
  toast(words: string, during: Step): Promise<void>
  tab(label: string): Promise<void>
  /** What a tab carries: the words of its badge, `dot`, or nothing. */
  badge(label: string): Promise<string | null>
  back(): Promise<void>
  /** Waits for a service notification with these words and opens it. */
  openNotification(words: string): Promise<void>
  offline(isOffline: boolean): Promise<void>
  /** Waits until nothing moves any more: no toast, no sheet on its way, no page sliding in. */
  settle(): Promise<void>
  /** Another size of phone, px. */
  resize(screen: { width: number; height: number }): Promise<void>
  /** What a careful eye would find wrong on the page shown. */
  faults(isElder: boolean): Promise<string[]>
  /** What the phone complained about: unknown tags and calls, uncaught errors. */
  problems(): Promise<string[]>
}
