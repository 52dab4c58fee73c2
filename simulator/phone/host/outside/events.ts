import type { Notice } from '../notifications/notice'

export type PhoneEvent =
  | { type: 'message'; message: Notice }
  | { type: 'clock'; offsetMs: number }
  /** The package was built anew. */
  | { type: 'package' }

const RETRY_MS = 1000

/** Hears what happens on the cloud and to the package; connects again when the connection breaks. */
export function listenToEvents(hear: (event: PhoneEvent) => void): void {
  const address = new URL('events', document.baseURI)
  address.protocol = 'ws:'
  const socket = new WebSocket(address)
  socket.addEventListener('message', ({ data }) => hear(JSON.parse(String(data)) as PhoneEvent))
  socket.addEventListener('close', () => setTimeout(() => listenToEvents(hear), RETRY_MS))
}
