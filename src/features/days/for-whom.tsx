import { View } from '@tarojs/components'
import { Card, ChipGroup, Field, Hint } from '@/ui'
import { NOBODY, type Whom, type WhomKind } from './whom'

interface ForWhomProps {
  value: Whom
  onChange: (value: Whom) => void
  /** Who lives here books for themselves and family; a steward for elders. */
  kinds: readonly WhomKind[]
}

const LABELS = { self: '自己', family: '家人', elder: '老人（代约）' } satisfies Record<WhomKind, string>

/** 替谁约: everybody has a place of their own, also at the same time. */
export function ForWhom({ value, onChange, kinds }: ForWhomProps) {
  const set = (change: Partial<Whom>) => onChange({ ...value, ...change })
  return (
    <Card className="for-whom">
      <View className="field-label">替谁约</View>
      <ChipGroup name="whom" options={kinds.map(key => ({ key, label: LABELS[key] }))} value={value.kind} onChange={kind => onChange({ ...NOBODY, kind })} />
      {value.kind !== 'self' && (
        <View className="for-whom-fields">
          <Field className="whom-name" label="称呼" value={value.name} maxlength={20} placeholder={value.kind === 'family' ? '如 妈妈、李小宝' : '如 王奶奶'} onInput={name => set({ name })} />
          {value.kind === 'elder' && (
            <Field className="whom-phone" label="联系电话（可不写）" type="number" value={value.phone} maxlength={11} placeholder="11 位手机号" onInput={phone => set({ phone })} />
          )}
          <Hint>{value.kind === 'elder' ? '提醒会发给您，请转告老人；姓名电话别人看不到。' : '叫号时显示姓，提醒发到您的微信。'}</Hint>
        </View>
      )}
    </Card>
  )
}
