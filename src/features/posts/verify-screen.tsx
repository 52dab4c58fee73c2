import type { CertificateView } from '@domain/posts/contract/certificates'
import { isCertificateCode, spokenCode } from '@domain/posts/certificate-code'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import type { CallError } from '@/cloud/answer'
import { cloud } from '@/cloud/client'
import { explain, explainLoading } from '@/cloud/explain'
import { useLoad } from '@/cloud/use-operation'
import { Button, Card, ErrorState, Field, Hint, Icon, Page, Skeleton, Sub, Title, className } from '@/ui'
import { dateText } from '@/ui/calendar'
import { hoursWords, periodWords } from './record-words'
import './certificate.scss'

/** 核验: what the code stands for, or that it stands for nothing; no role and no name of the asker is needed. */
export function VerifyScreen({ code }: { code: string }) {
  const { value, error, isLoading, reload } = useLoad(() => cloud.posts.verifyCertificate({ code: code || '0' }))
  const isUnknown = error?.kind === 'rejection' || error?.kind === 'refusal'
  return (
    <Page className="post-verify">
      {value && <Verified certificate={value} />}
      {!value && isLoading && <Skeleton rows={2} />}
      {isUnknown && <Unknown error={code ? error : null} />}
      {error && !isUnknown && <ErrorState error={explainLoading(error)} onRetry={() => void reload()} />}
    </Page>
  )
}

function Verified({ certificate }: { certificate: CertificateView }) {
  const { status, name, estates, posts, minutes, issuedAt, revokedAt, code } = certificate
  const isValid = status === 'valid'
  const facts = [
    ['姓名', name], ['小区', estates.join('、')], ['时间', periodWords(certificate)], ['服务', `${posts} 次，共 ${hoursWords(minutes)}`],
    ['开具', dateText(issuedAt)], ...(revokedAt === null ? [] : [['作废', dateText(revokedAt)]]), ['编号', spokenCode(code)],
  ]
  return (
    <>
      <Card className={className('verify-state', isValid ? 'is-valid' : 'is-revoked')}>
        <Icon name={isValid ? 'check' : 'close'} size="large" />
        <View className="verify-words">{isValid ? '有效' : '已作废'}</View>
        <Sub>{isValid ? '由爱社区管家开具，内容与记录一致。' : '开具后已经作废，请不要采用。'}</Sub>
      </Card>
      <Card className="verify-facts">
        {facts.map(([label, words]) => <View key={label} className="verify-fact"><View className="verify-label">{label}</View><View className="grow">{words}</View></View>)}
      </Card>
      <Hint>工时由岗位负责人逐次确认后记入。姓名按本人意愿显示。</Hint>
    </>
  )
}

const Unknown = ({ error }: { error: CallError | null }) => (
  <View className="state verify-unknown">
    <Icon name={error ? 'alert' : 'document'} size="large" />
    <Title>{error ? '核验不通过' : '核验服务证明'}</Title>
    <Sub className="verify-why">{error?.kind === 'rejection' ? explain(error) : error ? '没有这张服务证明，可能是伪造的，或编号看错了' : '扫证明上的码，或输入编号'}</Sub>
    <TypedNumber />
  </View>
)

/** For those who read the number off the paper. */
function TypedNumber() {
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState<string>()
  const code = typed.toUpperCase().replace(/[^A-Z0-9]/g, '')
  const open = () => (isCertificateCode(code) ? void Taro.redirectTo({ url: `/packages/posts/verify/index?scene=${code}` }) : setWrong('编号是 FW 加 10 位字母和数字'))
  return (
    <View className="verify-typed">
      <Field className="verify-field" label="证明编号" placeholder="如 FW-ABCDE-FGHJK" maxlength={16} value={typed} error={wrong} onInput={setTyped} />
      <Button kind="ghost" className="verify-open" onClick={open}>核验</Button>
    </View>
  )
}
