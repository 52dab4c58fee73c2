import { Text, View } from '@tarojs/components'
import { Chip, type Tone } from './chip'
import { PhotoRow, type PhotoSource } from './photo-row'
import { Hint, Sub } from './words'

export interface Step {
  title: string
  time?: string
  words?: string
  photos?: PhotoSource[]
  tone: 'done' | 'now' | 'todo'
  chip?: { tone: Tone; words: string }
}

/** How far a matter has come, from the first step to the next one. */
export function Stepper({ steps }: { steps: Step[] }) {
  return (
    <View className="stepper">
      {steps.map((step, index) => (
        <View key={index} className={`step is-${step.tone}`}>
          <View className="step-mark" />
          <View className="step-head">
            <Text className="step-title">{step.title}</Text>
            {step.chip && <Chip tone={step.chip.tone}>{step.chip.words}</Chip>}
          </View>
          {step.time && <Hint>{step.time}</Hint>}
          {step.words && <Sub>{step.words}</Sub>}
          {step.photos && step.photos.length > 0 && <PhotoRow photos={step.photos} />}
        </View>
      ))}
    </View>
  )
}
