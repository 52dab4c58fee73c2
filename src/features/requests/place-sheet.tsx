import { View } from '@tarojs/components'
import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { useLoad } from '@/cloud/use-operation'
import { Button, ChipGroup, ErrorState, Sheet, Skeleton } from '@/ui'
import type { ChosenPlace } from './report-draft'

interface PlaceSheetProps { estateId: string; isOpen: boolean; onClose: () => void; onChoose: (place: ChosenPlace) => void; onScan: () => void }

/** 更改地点: another building or unit of the estate, a public part of it, or another code. */
export const PlaceSheet = ({ estateId, isOpen, onClose, onChoose, onScan }: PlaceSheetProps) => (
  <Sheet title="在哪里" isOpen={isOpen} onClose={onClose}>
    {isOpen && <Chooser estateId={estateId} onChoose={onChoose} />}
    <Button kind="ghost" className="place-scan" onClick={onScan}>扫那里的码</Button>
  </Sheet>
)

const PUBLIC = 'public'

function Chooser({ estateId, onChoose }: Pick<PlaceSheetProps, 'estateId' | 'onChoose'>) {
  const { value, error, reload } = useLoad(() => cloud.requests.placeChoices({ estateId }), [estateId])
  const [buildingId, setBuilding] = useState<string | null>(null)
  if (error && !value) return <ErrorState error={explain(error)} onRetry={() => void reload()} />
  if (!value) return <Skeleton rows={2} />
  const building = value.buildings.find(({ key }) => key === buildingId)
  const choose = (key: string) => {
    if (key === PUBLIC) return onChoose({ buildingId: null, unit: null, label: `${value.estateName} 公共区域` })
    const { units = [], name = '' } = value.buildings.find(one => one.key === key) ?? {}
    if (units.length === 0) return onChoose({ buildingId: key, unit: null, label: `${value.estateName} ${name}` })
    setBuilding(key)
  }
  return (
    <View className="place-sheet">
      <ChipGroup
        name="place" options={[...value.buildings.map(({ key, name }) => ({ key, label: name })), { key: PUBLIC, label: '公共区域' }]} value={buildingId}
        onChange={choose}
      />
      {building && (
        <View>
          <View className="report-label">哪个单元</View>
          <ChipGroup
            name="unit" options={[{ key: '', label: '整栋楼' }, ...building.units.map(unit => ({ key: unit, label: unit }))]} value={null}
            onChange={unit => onChoose({ buildingId: building.key, unit: unit || null, label: [value.estateName, building.name, unit].filter(Boolean).join(' ') })}
          />
        </View>
      )}
    </View>
  )
}
