import { View } from '@tarojs/components'
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { useState } from 'react'
import type { DoorState } from '@domain/places/household-book'
import { DOOR_STATE_LABELS } from '@domain/places/labels'
import { cloud } from '@/cloud/client'
import { Shown } from '@/cloud/shown'
import { useLoad } from '@/cloud/use-operation'
import { Card, ChipGroup, Empty, Hint, Page, Sheet, Title, className } from '@/ui'
import { DoorSheet } from './door-sheet'
import { floorsOf, type DoorCell } from './floors'

const STATES = ['occupied', 'let', 'empty', 'unverified'] as const

/** 楼栋 › 单元 › 户: the grid of one building, floor by floor; one call. */
export function BuildingScreen({ estateId, buildingId }: { estateId: string; buildingId: string }) {
  const { value, error, reload } = useLoad(() => cloud.places.building({ estateId, buildingId }), [buildingId])
  const [unit, setUnit] = useState<string | null>(null)
  const [state, setState] = useState<DoorState | 'all'>('all')
  const [open, setOpen] = useState<DoorCell | null>(null)
  usePullDownRefresh(() => void reload().then(() => Taro.stopPullDownRefresh()))
  return (
    <Page className="households">
      <Shown value={value} error={error} onRetry={() => void reload()}>
        {({ estateName, name, units, sums, doors }) => {
          const shown = unit ?? units.find(one => doors.some(door => door.unit === one)) ?? units[0] ?? ''
          const filters = [{ key: 'all' as const, label: `全部 ${sums.total}` }, ...STATES.map(key => ({ key, label: `${DOOR_STATE_LABELS[key]} ${sums[key]}` }))]
          return (
            <>
              <Card><Hint>{estateName}</Hint><Title>{name}</Title></Card>
              {units.length > 1 && <ChipGroup name="unit" options={units.map(key => ({ key, label: key }))} value={shown} onChange={setUnit} />}
              <ChipGroup name="door-state" options={filters} value={state} onChange={setState} />
              {doors.length === 0 ? <Empty icon="door" text="这栋楼还没有住户。导入名册，或等住户扫码加入。" /> : floorsOf(doors, shown).map(({ floor, label, doors: own }) => (
                <View key={floor} className="floor">
                  <View className="floor-label">{label}</View>
                  <View className="floor-doors">{own.map(door => <Cell key={door.doorId} door={door} isDim={state !== 'all' && state !== door.state} onOpen={() => setOpen(door)} />)}</View>
                </View>
              ))}
              <Sheet title={open ? `${name} ${open.unit} ${open.room}` : ''} isOpen={open !== null} onClose={() => setOpen(null)}>
                {open && <DoorSheet key={open.doorId} estateId={estateId} buildingId={buildingId} door={open} onChanged={() => void reload()} />}
              </Sheet>
            </>
          )
        }}
      </Shown>
    </Page>
  )
}

const Cell = ({ door: { doorId, room, state }, isDim, onOpen }: { door: DoorCell; isDim: boolean; onOpen: () => void }) => (
  <View className={className('door', `is-${state}`, isDim && 'is-dim', `door-${doorId}`)} hoverClass="is-pressed" ariaRole="button" onClick={onOpen}>
    <View className="door-room">{room}</View>
    <View className="door-state">{DOOR_STATE_LABELS[state]}</View>
  </View>
)
