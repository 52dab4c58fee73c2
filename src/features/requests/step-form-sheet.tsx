import { readyFor } from '@domain/requests/reply-templates'
import type { RequestView } from '@domain/requests/contract'
import { useState } from 'react'
import type { Answer } from '@/cloud/answer'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { useTask } from '@/cloud/use-operation'
import { toast } from '@/ui'
import { StepFields, dayAt, emptyValues, type StepValues } from './step-fields'
import { STEP_FORMS, type FormAction, type StepFormSpec } from './step-forms'
import { WordsSheet } from './words-sheet'

interface StepFormSheetProps { action: FormAction; view: RequestView; onDone: () => void }
type Send = (input: object, options?: { key?: string }) => Promise<Answer<unknown>>

/** The sheet of any step that is words and a few fields. */
export function StepFormSheet({ action, view: { requestId, estateId, isUrgent, ready }, onDone }: StepFormSheetProps) {
  const spec: StepFormSpec = STEP_FORMS[action]
  const [words, setWords] = useState('')
  const [values, setValues] = useState<StepValues>(() => emptyValues(Date.now()))
  const [error, setError] = useState<string | null>(null)
  const task = useTask(cloud.requests[action] as Send)
  const submit = async () => {
    const problem = problemOf(spec, words, values)
    if (problem) return setError(problem)
    const answer = await task.run({ requestId, ...(words.trim() ? { words: words.trim() } : {}), ...inputOf(action, values, isUrgent) })
    if (!answer.ok) return setError(explain(answer.error))
    toast(spec.done)
    onDone()
  }
  return (
    <WordsSheet
      ready={readyFor(action, ready)} words={words} placeholder={spec.placeholder} submitText={spec.submit} submitClass={`${action}-submit`}
      isBusy={task.isBusy} error={error} onWords={setWords} onSubmit={() => void submit()}
      before={spec.fields && (
        <StepFields
          fields={spec.fields} values={values} estateId={estateId} role={action === 'handOver' ? 'steward' : 'engineer'}
          onChange={part => setValues(before => ({ ...before, ...part }))}
        />
      )}
    />
  )
}

const PROBLEMS: Record<NonNullable<StepFormSpec['fields']>[number], (values: StepValues) => string | null> = {
  person: ({ assigneeId }) => (assigneeId ? null : '请先选一位'),
  holdReason: ({ reason }) => (reason ? null : '请先选等什么'),
  agency: ({ agency }) => (agency ? null : '请先选转给哪个单位'),
  amount: ({ amount }) => (fenOf(amount) ? null : '请写金额，最多两位小数'),
  date: ({ date }) => (date ? null : '请选日期'),
  receipt: () => null,
}

function problemOf({ fields = [], areWordsOptional }: StepFormSpec, words: string, values: StepValues): string | null {
  const problem = fields.map(field => PROBLEMS[field](values)).find(Boolean)
  return problem ?? (words.trim() || areWordsOptional ? null : '请写一句说明')
}

/** 12.5 yuan as 1250 fen; 0 when it is no amount. */
const fenOf = (amount: string): number => (/^\d{1,5}(\.\d{1,2})?$/.test(amount.trim()) ? Math.round(Number(amount) * 100) : 0)

function inputOf(action: FormAction, { assigneeId, reason, date, agency, receipt, amount }: StepValues, isUrgent: boolean): object {
  const receiptPart = receipt.trim() ? { receipt: receipt.trim() } : {}
  if (action === 'hold') return { reason, until: dayAt(date) }
  if (action === 'refer') return { agency, chaseBy: dayAt(date), ...receiptPart }
  if (action === 'chase') return { chaseBy: dayAt(date), ...receiptPart }
  if (action === 'transfer' || action === 'handOver') return { assigneeId }
  if (action === 'charge') return { amount: fenOf(amount) }
  return action === 'setUrgency' ? { isUrgent: !isUrgent } : {}
}
