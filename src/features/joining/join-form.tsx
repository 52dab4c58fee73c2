import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { TIE_LABELS } from '@domain/people/labels'
import type { ScannedPlace } from '@domain/places/contract'
import { Card, ChipGroup, Field, Grow, Hint, Icon, Row, Tick } from '@/ui'
import { dateAfter } from '@/ui/calendar'
import { PickerField } from '@/ui/picker-field'
import type { useJoin } from './use-join'

const TIES = (['owner', 'family', 'tenant'] as const).map(key => ({ key, label: TIE_LABELS[key] }))

interface JoinFormProps { place: ScannedPlace; join: ReturnType<typeof useJoin> }

/** Which door, and what to call you; the rest is in the code. */
export function JoinForm({ place, join: { draft, change, wrong, isAgreed, mustAgree } }: JoinFormProps) {
  return (
    <View className="join-form">
      <Card>
        <Row><View className="is-brand"><Icon name="building" /></View><Grow><View className="strong">{place.label}</View><Hint>扫码自动填写</Hint></Grow></Row>
      </Card>
      <View className="join-label">单元</View>
      <ChipGroup name="unit" options={place.units.map(unit => ({ key: unit, label: unit }))} value={draft.unit} onChange={unit => change({ unit })} />
      {wrong.unit && <View className="field-error">{wrong.unit}</View>}
      <View className="join-fields">
        <Field className="join-room" label="房号" placeholder="如 502" maxlength={10} value={draft.room} error={wrong.room} onInput={room => change({ room })} />
        <Field className="join-name" label="您的称呼" placeholder="如 张小满" maxlength={20} value={draft.name} error={wrong.name} onInput={name => change({ name })} />
        <Field
          className="join-phone" label="手机号（可不填，方便师傅联系）" type="number" maxlength={11} value={draft.phone} error={wrong.phone}
          onInput={phone => change({ phone })}
        />
      </View>
      <View className="join-label">您是</View>
      <ChipGroup name="join-tie" options={TIES} value={draft.tie} onChange={tie => change({ tie })} />
      {draft.tie === 'tenant' && <PickerField className="join-until" label="租到哪一天" mode="date" value={draft.until} start={dateAfter(Date.now(), 1)} onChange={until => change({ until })} />}
      {mustAgree && <Agree isAgreed={isAgreed} error={wrong.isAgreed} onChange={next => change({ isAgreed: next })} />}
      <Hint>提交后由楼栋管家核实。邻居看不到您的手机号和房号。</Hint>
    </View>
  )
}

const Agree = ({ isAgreed, error, onChange }: { isAgreed: boolean; error?: string; onChange: (next: boolean) => void }) => (
  <View className="join-agree">
    <View className="join-agree-box" ariaRole="checkbox" aria-checked={isAgreed} onClick={() => onChange(!isAgreed)}>
      <Tick isOn={isAgreed} />
      <Text>我已阅读并同意</Text>
    </View>
    <View className="join-privacy is-brand" onClick={() => void Taro.navigateTo({ url: '/packages/account/privacy/index' })}>《个人信息说明》</View>
    {error && <View className="field-error">{error}</View>}
  </View>
)
