import type { Me } from '@domain/people/contract'
import { useState } from 'react'
import { Button, Card, Field, Hint, Page, Section, Sub, toast } from '@/ui'
import { profileChanges, profileErrors } from './profile-changes'
import { useProfile } from './use-profile'
import { goBack } from '@/ui/go-back'

/** 我的资料: what I am called, and a phone number by WeChat or typed. */
export function ProfileForm({ me }: { me: Me }) {
  const [name, setName] = useState(me.name)
  const [phone, setPhone] = useState('')
  const { save, isBusy } = useProfile()
  const [errors, setErrors] = useState<ReturnType<typeof profileErrors>>({})
  const changes = profileChanges(me, name, phone)

  const submit = async () => {
    const wrong = profileErrors(changes)
    setErrors(wrong)
    if (Object.keys(wrong).length > 0) return toast('还有没填对的地方')
    if (await save(changes)) goBack()
  }
  const footer = (
    <Button kind="primary" className="profile-save" isBusy={isBusy} disabled={Object.keys(changes).length === 0} onClick={() => void submit()}>保存</Button>
  )
  return (
    <Page className="profile" footer={footer}>
      <Field className="profile-name" label="怎么称呼您" type="nickname" value={name} maxlength={20} error={errors.name} onInput={setName} />
      <Section title="手机号" />
      <Card>
        <Sub>{me.phoneMask ? `现在登记的是 ${me.phoneMask}` : '还没有登记手机号，管家联系不到您'}</Sub>
        <Button
          kind="ghost"
          className="profile-phone-wechat"
          openType="getPhoneNumber"
          onGetPhoneNumber={({ detail: { code } }) => void (code && save({ phoneCode: code }))}
        >
          用微信绑定的手机号
        </Button>
        <Field
          className="profile-phone" label="或者手工填写" type="number" value={phone} maxlength={11} placeholder="11 位手机号"
          error={errors.phone} onInput={setPhone}
        />
        <Hint>只给处理您诉求的管家和师傅看。</Hint>
      </Card>
    </Page>
  )
}
