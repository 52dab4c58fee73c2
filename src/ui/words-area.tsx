import { Text, Textarea, View } from '@tarojs/components'
import { className } from './class-name'

interface WordsAreaProps {
  value: string
  onInput: (value: string) => void
  max: number
  placeholder: string
  /** What is wrong with it, in words. */
  error?: string
  className?: string
}

/** Several lines, with how many characters are left; more than `max` can be typed and is then told, never cut in silence. */
export function WordsArea({ value, onInput, max, placeholder, error, className: more }: WordsAreaProps) {
  const isOver = [...value.trim()].length > max
  return (
    <View className={className('words-area', (isOver || error) && 'is-wrong', more)}>
      <Textarea
        className="words-area-input"
        placeholderClass="placeholder"
        autoHeight
        disableDefaultPadding
        maxlength={-1}
        cursorSpacing={96}
        value={value}
        placeholder={placeholder}
        onInput={event => onInput(event.detail.value)}
      />
      <View className="words-area-foot">
        <Text className="field-error">{error ?? (isOver ? `超出 ${[...value.trim()].length - max} 个字，请删短一些` : '')}</Text>
        <Text className="hint">{[...value.trim()].length}/{max}</Text>
      </View>
    </View>
  )
}
