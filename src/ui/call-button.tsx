import Taro from '@tarojs/taro'
import { Button } from './button'
import { Icon } from './icon'

interface CallButtonProps {
  phone: string
  /** Who answers, read out by screen readers. */
  name: string
  /** Words on the button: 电话 unless told. */
  words?: string
  kind?: 'primary' | 'ghost'
  small?: boolean
}

export function CallButton({ phone, name, words = '电话', kind = 'ghost', small = true }: CallButtonProps) {
  // Closing the dialler without calling is not an error.
  const call = () => void Taro.makePhoneCall({ phoneNumber: phone }).catch(() => undefined)
  return (
    <Button
      kind={kind}
      small={small}
      className="call-button"
      ariaLabel={`给${name}打电话`}
      onClick={event => {
        event.stopPropagation()
        call()
      }}
    >
      <Icon name="tel" />{words}
    </Button>
  )
}
