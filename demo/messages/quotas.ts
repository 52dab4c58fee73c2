import { deployment } from '../../config/deployment'
import type { TemplateKey } from '../../domain/messages/model'
import type { Member } from '../../domain/people/model'
import type { Seed } from '../seed'

/** WeChat's side of what the members' mailboxes count. */
export const quotasOf = (members: readonly Member[]): Seed['quotas'] => members.flatMap(({ openid, mailbox }) =>
  Object.entries(mailbox.quota).map(([key, count]) => ({ openid, templateId: deployment.templateIds[key as TemplateKey], count })))
