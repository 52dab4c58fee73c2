import { isCertificateCode } from '@domain/posts/certificate-code'
import Taro, { useRouter } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import type { CallError } from '@/cloud/answer'
import { explain } from '@/cloud/explain'
import { resolvePlace } from '@/cloud/scanned-place'
import { currentSession } from '@/cloud/session'
import { landingOf } from '@/features/scan/landing-of'
import { ScanFailure } from '@/features/scan/scan-failure'
import { Page, Skeleton } from '@/ui'

/** Landing of every printed code. */
export default function ScanPage() {
  const { scene: given = '', enter } = useRouter().params
  const scene = decodeURIComponent(given)
  const [problem, setProblem] = useState<{ error: CallError | null } | null>(null)

  const open = async () => {
    setProblem(null)
    if (isCertificateCode(scene)) return void Taro.redirectTo({ url: `/packages/posts/verify/index?scene=${scene}` })
    if (!/^[A-Za-z0-9]{1,32}$/.test(scene)) return setProblem({ error: null })
    const [place, session] = await Promise.all([resolvePlace(scene), currentSession()])
    if (!place.ok) return setProblem({ error: place.error })
    const visitor = { hasHome: Boolean(session?.me.home && session.me.home.status !== 'refused'), roles: session?.me.roles ?? [] }
    await Taro.redirectTo({ url: landingOf(place.value, visitor) })
  }
  useEffect(() => void open(), [scene])

  return (
    <Page className="scan-page">
      {problem ? <ScanFailure isTyping={enter === '1'} error={problem.error} words={problem.error && explain(problem.error)} onRetry={() => void open()} /> : <Skeleton rows={3} />}
    </Page>
  )
}
