/** The DevTools automation protocol: JSON over a WebSocket, a reply per request, events without an id. */
export interface Request {
  id: string
  method: string
  params?: object
}

export type Reply = { id: string; result: object } | { id: string; error: { message: string } }

/** Carries out one method; what it returns is the reply's `result`. */
export type Method<Params = never> = (params: Params) => object | void | Promise<object | void>

export type Methods = Record<string, Method>

/** Tells every connected client of an event. */
export type Announce = (method: string, params: object) => void
