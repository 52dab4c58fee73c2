import { wishElder } from '@/cloud/elder-wish'
import { Chip, useElder } from '@/ui'

/** 长辈版 on and off: at once on this phone, and kept with the member. */
export function ElderSwitch() {
  const isElder = useElder()
  return <Chip tone={isElder ? 'brand' : 'plain'} large icon="me" className="elder-switch" onClick={() => wishElder(!isElder)}>{isElder ? '回普通版' : '长辈版 大字'}</Chip>
}
