import { View } from '@tarojs/components'
import { AGENCIES, HOLD_REASONS, type Agency } from '@domain/requests/handling'
import { AGENCY_LABELS, HOLD_LABELS } from '@domain/requests/labels'
import { cloud } from '@/cloud/client'
import { useLoad } from '@/cloud/use-operation'
import { useSession } from '@/cloud/session'
import { ChipGroup, Field, Hint } from '@/ui'
import { dateText, startOfDay } from '@/ui/calendar'
import { PickerField } from '@/ui/picker-field'
import type { FormField } from './step-forms'

const DAY = 24 * 3_600_000
const AGENCY_OPTIONS = AGENCIES.map(key => ({ key, label: AGENCY_LABELS[key] }))
const HOLD_OPTIONS = HOLD_REASONS.map(key => ({ key, label: HOLD_LABELS[key] }))

export interface StepValues { assigneeId: string; reason: (typeof HOLD_REASONS)[number] | ''; date: string; agency: Agency | ''; receipt: string; amount: string }
export const emptyValues = (now: number): StepValues => ({ assigneeId: '', reason: '', date: dateText(now + DAY), agency: '', receipt: '', amount: '' })

interface StepFieldsProps { fields: readonly FormField[]; values: StepValues; estateId: string; role: 'engineer' | 'steward'; onChange: (part: Partial<StepValues>) => void }

/** What a step asks for beside its words, in the order of the form. */
export const StepFields = ({ fields, values, estateId, role, onChange }: StepFieldsProps) => (
  <View className="step-fields">
    {fields.includes('person') && <StaffChoice estateId={estateId} role={role} value={values.assigneeId} onChange={assigneeId => onChange({ assigneeId })} />}
    {fields.includes('holdReason') && <ChipGroup name="hold" options={HOLD_OPTIONS} value={values.reason || null} onChange={reason => onChange({ reason })} />}
    {fields.includes('agency') && <ChipGroup name="agency" options={AGENCY_OPTIONS} value={values.agency || null} onChange={agency => onChange({ agency })} />}
    {fields.includes('receipt') && <Field className="step-receipt" label="受理号（没有可不填）" value={values.receipt} maxlength={40} onInput={receipt => onChange({ receipt })} />}
    {fields.includes('amount') && <Field className="step-amount" label="金额（元）" type="text" value={values.amount} maxlength={8} placeholder="如 35 或 12.5" onInput={amount => onChange({ amount })} />}
    {fields.includes('date') && (
      <DayChoice label={fields.includes('holdReason') ? '预计哪天恢复' : '哪天再问'} value={values.date} onChange={date => onChange({ date })} />
    )}
  </View>
)

const SOON = [{ days: 1, label: '明天' }, { days: 3, label: '三天后' }, { days: 7, label: '一周后' }, { days: 14, label: '两周后' }]

/** A day ahead: the usual ones in one tap, any other from the phone's own picker. */
function DayChoice({ label, value, onChange }: { label: string; value: string; onChange: (date: string) => void }) {
  const options = SOON.map(({ days, label: words }) => ({ key: dateText(Date.now() + days * DAY), label: words, days }))
  const usual = options.find(({ key }) => key === value)
  return (
    <View className="step-fields step-date">
      <ChipGroup
        name="day" options={options.map(({ days, label: words }) => ({ key: String(days), label: words }))} value={usual ? String(usual.days) : null}
        onChange={days => onChange(dateText(Date.now() + Number(days) * DAY))}
      />
      <PickerField label={label} mode="date" value={value} start={dateText(Date.now() + DAY)} onChange={onChange} />
    </View>
  )
}

/** Who else of the estate's staff; oneself left out. */
function StaffChoice({ estateId, role, value, onChange }: { estateId: string; role: string; value: string; onChange: (id: string) => void }) {
  const { value: staff } = useLoad(() => cloud.people.staff({ estateId }))
  const myId = useSession()?.me.memberId
  const options = (staff?.items ?? []).filter(one => one.role === role && one.memberId !== myId).map(({ memberId, name, title }) => ({ key: memberId, label: title ? `${name} · ${title}` : name }))
  return options.length ? <ChipGroup name="person" options={options} value={value} onChange={onChange} /> : <Hint>{staff ? '没有别的人可选' : '正在找人…'}</Hint>
}

/** Half past eight of the chosen day. */
export const dayAt = (date: string): number => startOfDay(Date.parse(`${date}T12:00:00+08:00`)) + 8.5 * 3_600_000
