import { TEMPLATE_REASONS } from '@domain/messages/labels'
import type { Role } from '@domain/kernel/roles'
import { useReminderQuota } from '@/cloud/reminder-quota'
import { Button, Grow, Hint, Row, Sub } from '@/ui'
import { remindersFor } from './reminder-words'

/** How many WeChat messages are left of each kind, with a tap for one more of each of three, or of one. */
export function Reminders({ roles }: { roles: readonly Role[] }) {
  const { left, topUp, topUpSome } = useReminderQuota()
  const keys = remindersFor(roles)
  return (
    <>
      <Sub>微信规定：同意一次，以后能收到一条。收完后消息仍在小程序里，晚上十点到早上七点半只推送紧急的。</Sub>
      {keys.map(key => (
        <Row key={key} className={`reminder reminder-${key}`}>
          <Grow>{TEMPLATE_REASONS[key]}<Hint>还能收 {left(key)} 条</Hint></Grow>
          <Button kind="ghost" small className={`reminder-top-up-${key}`} onClick={() => topUp(key)}>补充</Button>
        </Row>
      ))}
      <Button kind="primary" className="reminder-top-up-some" onClick={() => topUpSome(keys)}>一次补充最少的三种</Button>
    </>
  )
}
