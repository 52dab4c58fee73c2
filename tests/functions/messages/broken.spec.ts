import { afterEach, describe, expect, it } from 'vitest'
import { deployment } from '../../../config/deployment'
import { memberIdOf as idOf } from '../../../cloudfunctions/_shell/ids'
import { TEMPLATES } from '../../../domain/messages/templates'
import { openEstates } from '../fixture/open-estates'
import { QUOTA, memberIdOf, memberOf } from '../fixture/people'
import { requestIn } from '../fixture/requests'
import type { Stage } from '../harness'
import { deskOf } from '../requests/desk'
import { postOfficeOf } from './post-office'

const { requestProgress } = deployment.templateIds
const [first, ...others] = TEMPLATES.requestProgress.keywords
const HALF_DAY = 12 * 3_600_000

describe('平台与我们记的不一样', () => {
  let stage: Stage
  afterEach(() => stage.close())

  const open = async (how: Parameters<typeof openEstates>[0]) => {
    stage = await openEstates(how)
    return { desk: deskOf(stage), post: postOfficeOf(stage) }
  }
  const log = async () => (await stage.calls('requests'))[0]!.logs.join('\n')

  it('a field of another type is a fault that names the field, costs nobody a message and is not tried again', async () => {
    // The platform wants a number where we have words.
    const { desk, post } = await open({ templates: { [requestProgress]: [{ ...first!, key: 'number1' }, ...others] } })
    await desk.step('steward', 'accept', await desk.filed())
    expect(await log()).toMatch(/fault: .*47003.*number1/s)
    const { quota, entries, pushAt } = await post.mailbox('resident')
    expect([quota.requestProgress, entries[0]!.isPushed, pushAt ?? null]).toEqual([QUOTA, false, null])
  })

  it('a page that is not released is a fault that names the page; the message goes out without it, once', async () => {
    const { desk, post } = await open({ pages: ['pages/home/index'] })
    const requestId = await desk.filed()
    await desk.step('steward', 'accept', requestId)
    expect(await log()).toMatch(new RegExp(`fault: page not in the released version.*packages/requests/detail/index\\?id=${requestId}`, 's'))
    expect((await stage.messages('o-here-resident')).map(({ page }) => page)).toEqual([null])
    const { quota, entries } = await post.mailbox('resident')
    expect([quota.requestProgress, entries[0]!.isPushed]).toEqual([QUOTA - 1, true])
  })

  it('a person whom the platform does not know any more keeps the inbox, and nothing is tried again', async () => {
    const gone = idOf('o-gone')
    const { desk, post } = await open({
      documents: now => ({
        members: [{ ...memberOf('resident', 'here', now), _id: gone, openid: 'o-gone' }],
        requests: [JSON.parse(JSON.stringify(requestIn('submitted', 'here', now, 'r-gone')).replaceAll(memberIdOf('resident'), gone)) as object],
      }),
    })
    await desk.step('steward', 'accept', 'r-gone')
    expect(await log()).toMatch(/push not sent.*40003.*gone/s)
    const mailbox = async () => (await stage.documents('members', { _id: gone }))[0].mailbox
    expect(await mailbox()).toMatchObject({ unread: 1, quota: { requestProgress: 0, requestNew: QUOTA }, entries: [{ title: '管家已接单', isPushed: false }], pushAt: null })
    await post.leap(HALF_DAY)
    expect((await mailbox()).entries.filter(({ isPushed }: { isPushed: boolean }) => isPushed)).toEqual([])
  })
})
