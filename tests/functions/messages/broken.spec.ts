import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deployment } from '../../../config/deployment'
import { TEMPLATES } from '../../../domain/messages/templates'
import { openEstates } from '../fixture/open-estates'
import { QUOTA } from '../fixture/people'
import type { Stage } from '../harness'
import { deskOf, type Desk } from '../requests/desk'
import { postOfficeOf, type PostOffice } from './post-office'

const { requestProgress } = deployment.templateIds
const [first, ...others] = TEMPLATES.requestProgress.keywords

describe('模板与平台登记的不一致', () => {
  let stage: Stage
  let desk: Desk
  let post: PostOffice
  beforeAll(async () => {
    // The platform wants a number where we have words.
    stage = await openEstates({ templates: { [requestProgress]: [{ ...first!, key: 'number1' }, ...others] } })
    desk = deskOf(stage)
    post = postOfficeOf(stage)
  })
  afterAll(() => stage.close())

  it('is a fault that names the field, costs nobody a message and is not tried again', async () => {
    const requestId = await desk.filed()
    await desk.step('steward', 'accept', requestId)
    const [accepting] = await stage.calls('requests')
    expect(accepting!.logs.join('\n')).toMatch(/fault: .*47003.*number1/s)
    const { quota, entries, pushAt } = await post.mailbox('resident')
    expect([quota.requestProgress, entries[0]!.isPushed, pushAt ?? null]).toEqual([QUOTA, false, null])
  })
})
