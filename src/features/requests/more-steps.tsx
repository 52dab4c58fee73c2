import { View } from '@tarojs/components'
import type { RequestAction, RequestView } from '@domain/requests/contract'
import { Grow, Row, Sub } from '@/ui'
import { actionWords } from './action-words'

/** What each rarer step does, in a line. */
const HINTS: Partial<Record<RequestAction, string>> = {
  hold: '等住户、等配件或等外单位，时限停走', refer: '水电气、公安、医院等，由您跟进', chase: '记下催办和答复', giveBack: '写明原因，退给管家另派',
  transfer: '给同小区的另一位师傅', handOver: '由另一位管家负责', decline: '写明原因，居民可以申诉', merge: '同一件事随原件一起办', charge: '项目和金额，居民看得到',
  waiveFee: '困难群体按规定减免', note: '只有办事的人看得到', setUrgency: '时限按新的急缓重算', resume: '时限接着走', withdraw: '不用办了', appeal: '请上一级处理',
}

/** The steps that do not fit beside each other, each with what it does. */
export const MoreSteps = ({ actions, view, onTake }: { actions: readonly RequestAction[]; view: RequestView; onTake: (action: RequestAction) => void }) => (
  <View>
    {actions.map(action => (
      <Row key={action} className={`staff-row request-${action}`}>
        <View className="staff-tap row" hoverClass="is-pressed" onClick={() => onTake(action)}>
          <Grow><View className="strong">{actionWords(action, view)}</View>{HINTS[action] && <Sub>{HINTS[action]}</Sub>}</Grow>
          <View className="is-brand">›</View>
        </View>
      </Row>
    ))}
  </View>
)
