import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, ChipGroup, Field, Section } from '@/ui'

const KINDS = [{ key: 'facility', label: '设施码' }, { key: 'estate', label: '小区码' }] as const
type Kind = (typeof KINDS)[number]['key']
const NO_BUILDING = 'none'

interface MakeCodeFormProps {
  buildings: readonly { key: string; label: string }[]
  isBusy: boolean
  onMake: (order: { kind: Kind; label: string; buildingId?: string }) => void
}

/** A new code: of a facility, in a building or outside, or of the estate as a whole. */
export function MakeCodeForm({ buildings, isBusy, onMake }: MakeCodeFormProps) {
  const [kind, setKind] = useState<Kind>('facility')
  const [label, setLabel] = useState('')
  const [building, setBuilding] = useState(NO_BUILDING)
  const hasBuilding = kind === 'facility' && building !== NO_BUILDING
  const submit = () => onMake({ kind, label: label.trim(), ...(hasBuilding && { buildingId: building }) })
  return (
    <>
      <View className="code-kinds"><ChipGroup options={KINDS} value={kind} onChange={setKind} name="code-kind" /></View>
      <Field className="code-label" label="写在码下面的名字" value={label} maxlength={40} placeholder={kind === 'facility' ? '例如：3 栋电梯' : '例如：小区大门'} onInput={setLabel} />
      {kind === 'facility' && buildings.length > 0 && (
        <>
          <Section title="在哪一栋" />
          <ChipGroup options={[{ key: NO_BUILDING, label: '楼外' }, ...buildings]} value={building} onChange={setBuilding} name="code-building" />
        </>
      )}
      <Button kind="primary" className="code-make" isBusy={isBusy} disabled={label.trim() === ''} onClick={submit}>制作</Button>
    </>
  )
}
