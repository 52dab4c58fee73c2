import { COLUMNS, unansweredOf, type Column, type MusterCounts } from '@domain/musters/model'
import { COLUMN_LABELS } from '@domain/musters/words'
import { View } from '@tarojs/components'
import { className } from '@/ui'

interface CountTilesProps { counts: MusterCounts; value: Column | null; onChange?: (column: Column) => void }

const ORDER: readonly Column[] = ['needHelp', 'none', 'canHelp', 'safe']

/** How many stand in which column, what matters most first; a tap shows who. */
export const CountTiles = ({ counts, value, onChange }: CountTilesProps) => (
  <View className="count-tiles">
    {ORDER.filter(column => COLUMNS.includes(column)).map(column => (
      <View
        key={column} className={className('count-tile', `count-${column}`, value === column && 'is-on')} hoverClass={onChange ? 'is-pressed' : 'none'} onClick={() => onChange?.(column)}
      >
        <View className="count-figure">{column === 'none' ? unansweredOf(counts) : counts[column]}</View>
        <View className="count-label">{COLUMN_LABELS[column]}</View>
      </View>
    ))}
  </View>
)
