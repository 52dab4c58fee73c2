import { useRef, useState } from 'react'
import { explain } from '@/cloud/explain'
import { newKey } from '@/cloud/key'
import { useSession } from '@/cloud/session'
import { consent } from '@/features/joining/consent'
import { PrivacyBody } from '@/features/joining/privacy-body'
import { Button, Page, toast } from '@/ui'
import '@/features/joining/joining.scss'
import { goBack } from '@/ui/go-back'

/** 个人信息说明: to read at any time, and to agree to before personal data are used. */
export default function PrivacyPage() {
  const hasConsented = useSession()?.me.hasConsented ?? false
  const [isBusy, setBusy] = useState(false)
  const key = useRef(newKey())
  const agree = async () => {
    setBusy(true)
    const answer = await consent(key.current)
    setBusy(false)
    if (!answer.ok) return toast(explain(answer.error))
    toast('已同意')
    goBack()
  }
  const footer = hasConsented ? undefined : <Button kind="primary" className="privacy-agree" isBusy={isBusy} onClick={() => void agree()}>同意</Button>
  return <Page className="privacy-page" footer={footer}><PrivacyBody /></Page>
}
