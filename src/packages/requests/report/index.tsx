import Taro, { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { CallError } from '@/cloud/answer'
import { useSession } from '@/cloud/session'
import { askFor } from '@/cloud/subscription'
import { dropDraft } from '@/features/requests/report-draft'
import { ReportFooter } from '@/features/requests/report-footer'
import { ReportForm } from '@/features/requests/report-form'
import { ReportPlace } from '@/features/requests/report-place'
import { useReport } from '@/features/requests/use-report'
import { useReportPlace } from '@/features/requests/use-report-place'
import { ErrorState, Page, toast } from '@/ui'
import '@/features/requests/report.scss'

/** 报事: from the scanned code to the steward's phone. */
export default function ReportPage() {
  const report = useReport(decodeURIComponent(useRouter().params.scene ?? ''))
  const place = useReportPlace(report.draft.scene, scene => report.change({ scene }))
  const roles = useSession()?.me.roles ?? []
  const [error, setError] = useState<CallError | null>(null)

  const submit = async () => {
    const problem = report.problem()
    if (problem) return toast(problem)
    setError(null)
    // The prompt belongs to the tap itself; sending does not wait for it.
    const asked = askFor(['requestProgress', 'requestResolved'])
    const [answer] = await Promise.all([report.send(), asked])
    if (!answer.ok) {
      setError(answer.error)
      if (answer.error.code === 'CONSENT_NEEDED') await Taro.navigateTo({ url: '/packages/account/privacy/index' })
      return
    }
    dropDraft()
    toast(`已通知${answer.value.stewardName ?? place.stewardName}`)
    await Taro.redirectTo({ url: `/packages/requests/detail/index?id=${answer.value.requestId}` })
  }

  if (place.problem) return <Page><ErrorState error={place.problem} onRetry={() => void place.reload()} /></Page>
  return (
    <Page
      className="report-page"
      footer={<ReportFooter stewardName={place.stewardName} isBusy={report.isBusy} error={error} onSubmit={() => void submit()} />}
    >
      <ReportPlace label={place.label} source={place.source} onChange={() => void place.rescan()} />
      <ReportForm report={report} canReportForOthers={roles.includes('steward')} />
    </Page>
  )
}
