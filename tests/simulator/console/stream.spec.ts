import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createStream } from '../../../simulator/cloud/console/stream'

describe('the stream of what happens', () => {
  const stream = createStream()
  const troubles: Error[] = []
  const server = createServer((_, response) => {
    response.on('error', error => troubles.push(error))
    stream.add(response)
  })
  beforeAll(async () => {
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  it('ends with what was sent before, and takes what a call that was still running tells after', async () => {
    const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    stream.send({ type: 'clock' })
    stream.close()
    stream.send({ type: 'call' })
    expect(await response.text()).toBe(': ready\n\ndata: {"type":"clock"}\n\n')
    expect(troubles).toEqual([])
  })
})
