import { View } from '@tarojs/components'
import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { useLoad } from '@/cloud/use-operation'
import { Button, ChipGroup, Field, Section } from '@/ui'

const KINDS = [{ key: 'facility', label: '设施码' }, { key: 'building', label: '楼栋码' }, { key: 'estate', label: '小区码' }] as const
type Kind = (typeof KINDS)[number]['key']
const NO_BUILDING = 'none'

interface MakeCodeFormProps {
  estateId: string
  isBusy: boolean
  onMake: (order: { kind: Kind; label: string; buildingId?: string; unit?: string }) => void
}

/** A new code: of a facility, in a building or outside, of a building or one of its units, or of the estate as a whole. Posts and days have theirs on their own pages. */
export function MakeCodeForm({ estateId, isBusy, onMake }: MakeCodeFormProps) {
  const ledger = useLoad(() => cloud.places.estateLedger({ estateId }), [estateId]).value
  const buildings = (ledger?.buildings ?? []).map(({ buildingId: key, name: label }) => ({ key, label }))
  const [unit, setUnit] = useState(NO_BUILDING)
  const [kind, setKind] = useState<Kind>('facility')
  const [label, setLabel] = useState('')
  const [building, setBuilding] = useState(NO_BUILDING)
  const hasBuilding = kind !== 'estate' && building !== NO_BUILDING
  const units = (kind === 'building' && ledger?.buildings.find(({ buildingId }) => buildingId === building)?.units) || []
  const place = [ledger?.name, buildings.find(({ key }) => key === building)?.label, unit === NO_BUILDING ? '' : unit].filter(Boolean).join(' ')
  const words = kind === 'building' ? (hasBuilding ? place : '') : label.trim()
  const submit = () => onMake({ kind, label: words, ...(hasBuilding && { buildingId: building }), ...(kind === 'building' && unit !== NO_BUILDING && { unit }) })
  return (
    <>
      <View className="code-kinds"><ChipGroup options={KINDS} value={kind} onChange={setKind} name="code-kind" /></View>
      {kind !== 'building' && <Field className="code-label" label="写在码下面的名字" value={label} maxlength={40} placeholder={kind === 'facility' ? '例如：3 栋电梯' : '例如：小区大门'} onInput={setLabel} />}
      {kind !== 'estate' && buildings.length > 0 && (
        <>
          <Section title="在哪一栋" />
          <ChipGroup options={kind === 'facility' ? [{ key: NO_BUILDING, label: '楼外' }, ...buildings] : buildings} value={building} onChange={key => { setBuilding(key); setUnit(NO_BUILDING) }} name="code-building" />
        </>
      )}
      {units.length > 0 && (
        <>
          <Section title="哪个单元" />
          <ChipGroup options={[{ key: NO_BUILDING, label: '整栋' }, ...units.map(key => ({ key, label: key }))]} value={unit} onChange={setUnit} name="code-unit" />
        </>
      )}
      <Button kind="primary" className="code-make" isBusy={isBusy} disabled={words === ''} onClick={submit}>制作</Button>
    </>
  )
}
