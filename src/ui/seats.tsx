import { Text, View } from '@tarojs/components'
import { Icon } from './icon'

interface Count { total: number; left: number }

interface SeatsProps {
  party: Count
  neighbor: Count
  /** Which seat is yours; it is ringed. */
  mine?: 'party' | 'neighbor' | null
  /** Marks only, without the words. */
  brief?: boolean
}

/** More seats than this are told in words alone. */
const MOST_MARKS = 6
const range = (n: number) => Array.from({ length: n }, (_, index) => index)

/** Party seats as stars, neighbour seats as dots: filled are taken. */
export function Seats({ party, neighbor, mine, brief }: SeatsProps) {
  const taken = { party: party.total - party.left, neighbor: neighbor.total - neighbor.left }
  return (
    <View className="seats" ariaLabel={`党员 ${taken.party}/${party.total}，邻居 ${taken.neighbor}/${neighbor.total}`}>
      {party.total <= MOST_MARKS && range(party.total).map(i => (
        <View key={`p${i}`} className={`seat-star ${mine === 'party' && i === taken.party - 1 ? 'is-mine' : ''}`}>
          <Icon name={i < taken.party ? 'star-filled' : 'star'} size="small" />
        </View>
      ))}
      {!brief && <Text className="seat-words">党员 {taken.party}/{party.total}</Text>}
      {neighbor.total <= MOST_MARKS && range(neighbor.total).map(i => (
        <View
          key={`n${i}`}
          className={`seat-dot ${i < taken.neighbor ? 'is-taken' : ''} ${mine === 'neighbor' && i === taken.neighbor - 1 ? 'is-mine' : ''}`}
        />
      ))}
      {!brief && neighbor.total > 0 && <Text className="seat-words">邻居 {taken.neighbor}/{neighbor.total}</Text>}
    </View>
  )
}
