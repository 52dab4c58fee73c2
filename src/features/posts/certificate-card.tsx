import type { CertificateView } from '@domain/posts/contract/certificates'
import { spokenCode } from '@domain/posts/certificate-code'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { openFile } from '@/cloud/open-file'
import { useTask } from '@/cloud/use-operation'
import { Button, Card, Chip, Hint, Row, Sub, Title, confirm, toast } from '@/ui'
import { CodePicture } from '@/ui/code-picture'
import { hoursWords, periodWords } from './record-words'
import { usePostTask } from './use-post-task'

export const CertificateChip = ({ status }: Pick<CertificateView, 'status'>) =>
  (status === 'valid' ? <Chip tone="ok" icon="check">有效</Chip> : <Chip tone="late" icon="close">已作废</Chip>)

/** One certificate of mine: what it says, its code to show, the paper to send on or to keep as a picture, and an end to it. */
export function CertificateCard({ certificate, onChanged }: { certificate: CertificateView; onChanged: () => void }) {
  const { code, status, minutes, posts } = certificate
  const printing = useTask(cloud.papers.printCertificate)
  const revoking = usePostTask(cloud.posts.revokeCertificate, '已作废，扫码会显示作废', onChanged)
  const [codeUrl, setCodeUrl] = useState<string | null>(null)
  const print = async (use: 'paper' | 'picture' | 'code') => {
    const answer = await printing.run({ code, format: use === 'picture' ? 'png' : 'pdf' })
    if (!answer.ok) return toast(explain(answer.error))
    if (use === 'code') return setCodeUrl(answer.value.codeUrl)
    if (use === 'picture') return Taro.previewImage({ urls: [answer.value.url] })
    if (!(await openFile(answer.value))) toast('文件没有打开，请再点一次')
  }
  const revoke = async () => {
    if (await confirm({ title: '作废这张证明？', text: '作废后扫码会显示“已作废”，不能恢复；可以再开一张新的。', confirmText: '作废' })) await revoking.take({ code })
  }
  return (
    <Card className={`certificate certificate-${status}`}>
      <Row between><Title>{periodWords(certificate)}</Title><CertificateChip status={status} /></Row>
      <Sub>{certificate.name} · {certificate.estates.join('、')} · {posts} 次 · {hoursWords(minutes)}</Sub>
      <Hint>编号 {spokenCode(code)}</Hint>
      {codeUrl && <CodePicture url={codeUrl} label={`扫码核验 · ${spokenCode(code)}`} />}
      {status === 'valid' && (
        <Row wrap className="certificate-steps">
          <Button kind="ghost" small className="certificate-paper" isBusy={printing.isBusy} onClick={() => void print('paper')}>打开证明</Button>
          <Button kind="ghost" small className="certificate-picture" isBusy={printing.isBusy} onClick={() => void print('picture')}>存成图片</Button>
          {!codeUrl && <Button kind="plain" small className="certificate-code" isBusy={printing.isBusy} onClick={() => void print('code')}>核验码</Button>}
          <Button kind="plain" small className="certificate-revoke" isBusy={revoking.isBusy} onClick={() => void revoke()}>作废</Button>
        </Row>
      )}
    </Card>
  )
}
