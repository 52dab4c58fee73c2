import { Input, Text, View } from '@tarojs/components'
import { className } from './class-name'

interface FieldProps {
  label: string
  value: string
  onInput: (value: string) => void
  placeholder?: string
  maxlength?: number
  /** What is wrong with it, in words. */
  error?: string
  type?: 'text' | 'number' | 'nickname'
  className?: string
}

/** One line to type, with its label above. */
export function Field({ label, value, onInput, placeholder, maxlength = 40, error, type = 'text', className: more }: FieldProps) {
  return (
    <View className={className('field', error && 'is-wrong', more)}>
      <Text className="field-label">{label}</Text>
      <View className="field-box">
        <Input
          className="field-input"
          placeholderClass="placeholder"
          ariaLabel={label}
          type={type}
          value={value}
          placeholder={placeholder}
          maxlength={maxlength}
          cursorSpacing={24}
          onInput={event => onInput(event.detail.value)}
        />
      </View>
      {error && <View className="field-error">{error}</View>}
    </View>
  )
}
