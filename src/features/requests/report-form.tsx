import { View } from '@tarojs/components'
import { CATEGORIES, CATEGORY_KEYS, type Category } from '@domain/requests/categories'
import { MAX_WORDS } from '@domain/requests/model'
import { Card, ChipGroup, Hint, Icon, PhotoPicker, Row, Sub, Tiles, WordsArea } from '@/ui'
import { OnBehalf } from './on-behalf'
import type { ReportDraft } from './report-draft'
import { needsVisit, type useReport } from './use-report'
import { visitOptions } from './visit-times'

const TILES = CATEGORY_KEYS.map(key => ({ key, label: CATEGORIES[key].label, icon: CATEGORIES[key].icon }))
const AUDIENCES = [{ key: 'private', label: '只给管家看' }, { key: 'public', label: '邻居也能看' }] as const

interface ReportFormProps { report: ReturnType<typeof useReport>; canReportForOthers: boolean }

/** One screen: photos first, then what it is, in words, when, and who may see it. */
export function ReportForm({ report: { draft, change, photos }, canReportForOthers }: ReportFormProps) {
  return (
    <View className="report-form">
      <PhotoPicker {...photos} />
      <Tiles name="category" items={TILES} value={draft.category} onChange={category => change({ category })} />
      <CategoryNotice draft={draft} />
      <WordsArea
        className="report-words" max={MAX_WORDS} value={draft.words} placeholder="是什么事？写一句话就行，也可以用键盘上的话筒说"
        onInput={words => change({ words })}
      />
      {needsVisit(draft) && (
        <View>
          <View className="report-label">方便上门的时间</View>
          <ChipGroup name="visit" options={visitOptions(Date.now())} value={draft.visit} onChange={visit => change({ visit })} />
        </View>
      )}
      <View className="report-label">谁能看到</View>
      <ChipGroup
        name="audience" options={AUDIENCES} value={draft.isPublic ? 'public' : 'private'}
        onChange={key => change({ isPublic: key === 'public' })}
      />
      {draft.isPublic && <Hint>邻居看不到您的姓名和房号。</Hint>}
      {canReportForOthers && <OnBehalf value={draft.onBehalf} onChange={onBehalf => change({ onBehalf })} />}
    </View>
  )
}

/** What to do at once, before anybody comes. */
function CategoryNotice({ draft }: { draft: ReportDraft }) {
  const category: Category | null = draft.category && CATEGORIES[draft.category]
  if (!category?.notice) return null
  return <Card className="is-warn category-notice"><Row><Icon name="alert" /><Sub className="grow">{category.notice}</Sub></Row></Card>
}
