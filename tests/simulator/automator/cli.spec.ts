import { join } from 'node:path'
import automator from 'miniprogram-automator'
import { expect, it } from 'vitest'
import { PROJECT } from './open-project'

const cliPath = join(import.meta.dirname, '../../../simulator/automator/cli.mjs')

it('starts in place of the cli of DevTools, and ends when the client closes', async () => {
  const mp = await automator.launch({ cliPath, projectPath: PROJECT, account: 'o-wang' })
  expect((await mp.currentPage())?.path).toBe('pages/first/first')
  const { result } = (await mp.evaluate(() => wx.cloud.callFunction({ name: 'echo', data: {} }))) as { result: { openid: string } }
  expect(result.openid).toBe('o-wang')
  await mp.close()
}, 60_000)

declare const wx: { cloud: { callFunction(options: object): Promise<unknown> } }
