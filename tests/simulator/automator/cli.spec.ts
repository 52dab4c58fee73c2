import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import automator from 'miniprogram-automator'
import { expect, it } from 'vitest'
import { eventually, PROJECT } from './open-project'

declare const wx: { cloud: { callFunction(options: object): Promise<{ result: { openid: string } }> } }

const cliPath = join(import.meta.dirname, '../../../simulator/automator/cli.mjs')

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

const answers = (port: number) =>
  fetch(`http://127.0.0.1:${port}`).then(
    () => true,
    () => false,
  )

it('starts in place of the cli of DevTools, and ends when the client closes', async () => {
  const port = await freePort()
  const mp = await automator.launch({ cliPath, projectPath: PROJECT, account: 'o-wang', port, timeout: 60_000 })
  expect((await mp.currentPage())?.path).toBe('pages/first/first')
  const { result } = (await mp.evaluate(() => wx.cloud.callFunction({ name: 'echo', data: {} }))) as { result: { openid: string } }
  expect(result.openid).toBe('o-wang')
  await mp.close()
  await eventually(() => answers(port)).toBe(false)
}, 120_000)
