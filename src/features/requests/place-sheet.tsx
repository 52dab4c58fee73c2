import { View } from '@tarojs/components'
import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { explainLoading } from '@/cloud/explain'
import { useLoad } from '@/cloud/use-operation'
import { Button, ChipGroup, ErrorState, Sheet, Skeleton } from '@/ui'
import { PUBLIC, WHOLE, detailsOf, optionsOf, placeAt } from './place-options'
import type { ChosenPlace } from './report-draft'

interface PlaceSheetProps { estateId: string; isOpen: boolean; onClose: () => void; onChoose: (place: ChosenPlace) => void; onScan: () => void }

/** 更改地点: another building, unit or facility of the estate, a public part of it, or another code. */
export const PlaceSheet = ({ estateId, isOpen, onClose, onChoose, onScan }: PlaceSheetProps) => (
  <Sheet title="在哪里" isOpen={isOpen} onClose={onClose}>
    {isOpen && <Chooser estateId={estateId} onChoose={onChoose} />}
    <Button kind="ghost" className="place-scan" onClick={onScan}>扫那里的码</Button>
  </Sheet>
)

function Chooser({ estateId, onChoose }: Pick<PlaceSheetProps, 'estateId' | 'onChoose'>) {
  const { value, error, reload } = useLoad(() => cloud.requests.placeChoices({ estateId }), [estateId])
  const [area, setArea] = useState<string | null>(null)
  if (error && !value) return <ErrorState error={explainLoading(error)} onRetry={() => void reload()} />
  if (!value) return <Skeleton rows={2} />
  const details = area ? detailsOf(value, area) : []
  const choose = (key: string) => (detailsOf(value, key).length === 0 ? onChoose(placeAt(value, key, WHOLE)) : setArea(key))
  return (
    <View className="place-sheet">
      <ChipGroup name="place" options={optionsOf(value)} value={area} onChange={choose} />
      {area && (
        <View>
          <View className="report-label">{area === PUBLIC ? '哪个设施' : '哪个单元、设施'}</View>
          <ChipGroup
            name="unit" options={[{ key: WHOLE, label: area === PUBLIC ? '别的公共地方' : '整栋楼' }, ...details]} value={null}
            onChange={key => onChoose(placeAt(value, area, key))}
          />
        </View>
      )}
    </View>
  )
}
