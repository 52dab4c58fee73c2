import { Text, View } from '@tarojs/components'
import { className } from './class-name'
import { Icon } from './icon'

export interface Tile<Key extends string = string> { key: Key; label: string; icon: string }

interface TilesProps<Key extends string> {
  items: readonly Tile<Key>[]
  value: Key | null
  onChange: (key: Key) => void
  /** Class of each tile: `${name}-${key}`. */
  name: string
}

/** One choice of many, large enough to hit: four in a row, three in 长辈版. */
export function Tiles<Key extends string>({ items, value, onChange, name }: TilesProps<Key>) {
  return (
    <View className="tiles">
      {items.map(item => (
        <View
          key={item.key}
          className={className('tile', item.key === value && 'is-on', `${name}-${item.key}`)}
          ariaRole="radio"
          aria-checked={item.key === value}
          onClick={() => onChange(item.key)}
        >
          <Icon name={item.icon} />
          <Text>{item.label}</Text>
        </View>
      ))}
    </View>
  )
}
