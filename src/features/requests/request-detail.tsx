import type { RequestView } from '@domain/requests/contract'
import { phaseOf } from '@domain/requests/phase'
import { useSession } from '@/cloud/session'
import { Card, Page, Stepper } from '@/ui'
import { ContactCards } from './contact-cards'
import { HandlingCards } from './handling-cards'
import { ReminderCard } from './reminder-card'
import { RequesterCard } from './requester-card'
import { RequestHead } from './request-head'
import { StepButtons } from './step-buttons'
import { arranged, mainAction } from './step-order'
import { StepSheets } from './step-sheets'
import { stepsOf } from './step-words'
import { useSteps } from './use-steps'

/** One matter from the first words to the rating, with the steps this viewer may take. */
export function RequestDetail({ view, reload }: { view: RequestView; reload: () => Promise<void> }) {
  const now = Date.now()
  const steps = useSteps(view, reload)
  const isMyWork = useSession()?.me.publicName === view.assigneeName
  const { shown, rest } = arranged(steps.actions, steps.actions.includes('claim') ? 'claim' : mainAction(view.status, isMyWork))
  const done = () => {
    steps.close()
    void reload()
  }
  return (
    <Page
      className="request-detail"
      footer={steps.actions.length > 0 && (
        <StepButtons shown={shown} hasMore={rest.length > 0} view={view} isBusy={steps.isBusy} onTake={steps.take} />
      )}
    >
      <RequestHead view={view} now={now} />
      <HandlingCards view={view} now={now} />
      <Card className="request-steps"><Stepper steps={stepsOf(view, now)} /></Card>
      <ContactCards view={view} />
      <RequesterCard view={view} />
      {view.isMine && phaseOf(view.status) === 'running' && <ReminderCard />}
      <StepSheets view={view} sheet={steps.sheet} rest={rest} onTake={steps.take} onClose={steps.close} onDone={done} />
    </Page>
  )
}
