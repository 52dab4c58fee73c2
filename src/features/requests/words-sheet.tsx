import { View } from '@tarojs/components'
import { MAX_WORDS } from '@domain/requests/model'
import type { ReactNode } from 'react'
import { Button, ChipGroup, WordsArea } from '@/ui'

interface WordsSheetProps {
  /** Sentences ready to tap. */
  ready: readonly string[]
  words: string
  placeholder: string
  submitText: string
  submitClass: string
  isBusy: boolean
  error: string | null
  onWords: (words: string) => void
  onSubmit: () => void
  children?: ReactNode
  /** What is asked before the words. */
  before?: ReactNode
}

/** Words, some of them ready to tap, and one button: the inside of the sheets of a step. */
export const WordsSheet = ({ ready, words, placeholder, submitText, submitClass, isBusy, error, onWords, onSubmit, children, before }: WordsSheetProps) => (
  <View className="words-sheet">
    {before}
    {ready.length > 0 && <ChipGroup name="ready" options={ready.map(label => ({ key: label, label }))} value={words} onChange={onWords} />}
    <WordsArea className="sheet-words" max={MAX_WORDS} value={words} placeholder={placeholder} onInput={onWords} />
    {children}
    {error && <View className="field-error">{error}</View>}
    <Button kind="primary" className={submitClass} isBusy={isBusy} onClick={onSubmit}>{submitText}</Button>
  </View>
)
