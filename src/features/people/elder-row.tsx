import { Switch } from '@tarojs/components'
import { wishElder } from '@/cloud/elder-wish'
import { useElder } from '@/ui'
import { MenuRow } from '@/ui/menu-row'

/** 长辈版: at once on this phone, and kept with the member. */
export function ElderRow() {
  const isElder = useElder()
  return (
    <MenuRow icon="me" label="长辈版" hint="字大、按钮大" name="elder-row">
      <Switch checked={isElder} color="#B4161B" className="elder-toggle" onChange={event => wishElder(event.detail.value)} />
    </MenuRow>
  )
}
