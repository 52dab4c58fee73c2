/** The console of the simulated cloud, as a person at its desk would use it. */

export interface Person {
  openid: string
  name: string
  roles: string[]
}

export interface SentMessage {
  id: number
  openid: string
  templateId: string
  title: string
  page: string | null
  lines: { name: string; value: string }[]
  at: number
}

export interface PrintedCode {
  id: string
  page: string
  scene: string
  label: string
  image: string
}

export interface Fault {
  function?: string
  action?: string
  kind: 'latency' | 'error' | 'cutBefore' | 'cutAfter' | 'conflict' | 'crash' | 'slow'
  rate: number
  /** How often at most. Not for cuts: a browser sends a request again by itself when an idle connection turns out to be cut. */
  times?: number
  ms?: number
}

export class CloudDesk {
  constructor(readonly url: string) {}

  people = () => this.get<Person[]>('phones')
  codes = () => this.get<PrintedCode[]>('codes')
  /** The printed picture of a code, a PNG. */
  picture = async (label: string): Promise<Buffer> => {
    const printed = (await this.codes()).find((code) => code.label === label)
    if (!printed) throw new Error(`there is no printed code “${label}”`)
    return Buffer.from(await (await fetch(this.url + printed.image)).arrayBuffer())
  }
  messages = (openid: string, since = 0) => this.get<SentMessage[]>(`messages?openid=${encodeURIComponent(openid)}&since=${since}`)
  documents = <T>(collection: string) => this.get<T[]>(`documents/${collection}`)
  /** The calls of a function so far, newest first. */
  calls = (fn: string) => this.get<{ op: string | null; openid: string | null }[]>(`calls?limit=1000&function=${fn}`)
  now = async () => (await this.get<{ now: number }>('clock')).now
  advance = (advanceMs: number) => this.post('clock', { advanceMs })
  fireTimer = (name: string) => this.post(`timers/${name}/fire`, {})
  quota = (openid: string, templateId: string, count: number) => this.post('subscriptions', { openid, templateId, count })
  trouble = (fault: Fault) => this.post('faults', fault)
  endTrouble = () => this.send('DELETE', 'faults')

  private get = async <T>(path: string) => (await this.send('GET', path)) as T
  private post = (path: string, body: object) => this.send('POST', path, body)

  private async send(method: string, path: string, body?: object): Promise<unknown> {
    const response = await fetch(`${this.url}/console/api/${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    const answer: unknown = await response.json()
    if (!response.ok) throw new Error(`console ${method} ${path}: ${JSON.stringify(answer)}`)
    return answer
  }
}
