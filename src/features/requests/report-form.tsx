import { View } from '@tarojs/components'
import type { BoardCard } from '@domain/requests/board-contract'
import { CATEGORIES, CATEGORY_KEYS } from '@domain/requests/categories'
import { MAX_WORDS } from '@domain/requests/model'
import { ChipGroup, Hint, PhotoPicker, Tiles, WordsArea } from '@/ui'
import { AlikeCards } from './alike-cards'
import { CategoryHelp } from './category-help'
import { OnBehalf } from './on-behalf'
import { isPublicIn, needsVisit } from './report-rules'
import type { useReport } from './use-report'
import { VisitChoice } from './visit-choice'

const TILES = CATEGORY_KEYS.map(key => ({ key, label: CATEGORIES[key].label, icon: CATEGORIES[key].icon }))
const AUDIENCES = [{ key: 'private', label: '只给管家看' }, { key: 'public', label: '邻居也能看' }] as const

interface ReportFormProps {
  report: ReturnType<typeof useReport>
  canReportForOthers: boolean
  steward: { name: string; phone: string | null }
  /** What may be the same matter. */
  alike: readonly BoardCard[]
  onFollowed: (requestId: string) => void
}

/** One screen: photos first, then what it is, in words, when, and who may see it. */
export function ReportForm({ report: { draft, change, photos }, canReportForOthers, steward, alike, onFollowed }: ReportFormProps) {
  return (
    <View className="report-form">
      <PhotoPicker {...photos} />
      <Tiles name="category" items={TILES} value={draft.category} onChange={category => change({ category })} />
      {draft.category && <CategoryHelp category={draft.category} answers={draft.answers} onAnswer={answers => change({ answers })} steward={steward} />}
      <AlikeCards cards={alike} onFollowed={onFollowed} />
      <WordsArea
        className="report-words" max={MAX_WORDS} value={draft.words} placeholder="是什么事？写一句话就行，也可以用键盘上的话筒说"
        onInput={words => change({ words })}
      />
      {needsVisit(draft) && <VisitChoice draft={draft} onChange={change} />}
      {draft.category !== 'petition' && (
        <View>
          <View className="report-label">谁能看到</View>
          <ChipGroup
            name="audience" options={AUDIENCES} value={isPublicIn(draft) ? 'public' : 'private'}
            onChange={key => change({ isPublic: key === 'public' })}
          />
          {isPublicIn(draft) && <Hint>邻居看不到您的姓名和房号，可以关注进展。</Hint>}
        </View>
      )}
      {canReportForOthers && <OnBehalf value={draft.onBehalf} onChange={onBehalf => change({ onBehalf })} />}
    </View>
  )
}
