import { cloud } from '@/cloud/client'
import { Chip, setElder, useElder } from '@/ui'

/** 长辈版 on and off: at once on this phone, and kept with the member. */
export function ElderSwitch() {
  const isElder = useElder()
  const turn = () => {
    setElder(!isElder)
    void cloud.people.profile({ isElder: !isElder })
  }
  return <Chip tone={isElder ? 'brand' : 'plain'} large icon="me" className="elder-switch" onClick={turn}>{isElder ? '回普通版' : '长辈版 大字'}</Chip>
}
