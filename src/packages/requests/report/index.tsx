import Taro, { useRouter } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import type { CallError } from '@/cloud/answer'
import { isOffline } from '@/cloud/on-connected'
import { useSession } from '@/cloud/session'
import { askFor } from '@/cloud/subscription'
import { PlaceSheet } from '@/features/requests/place-sheet'
import { dropDraft } from '@/features/requests/report-draft'
import { ReportFooter } from '@/features/requests/report-footer'
import { ReportForm } from '@/features/requests/report-form'
import { ReportPlace } from '@/features/requests/report-place'
import { useAlike } from '@/features/requests/use-alike'
import { useReport } from '@/features/requests/use-report'
import { useReportPlace } from '@/features/requests/use-report-place'
import { REPORT_SENT } from '@/features/requests/waiting-report'
import { ErrorState, Page, toast } from '@/ui'
import '@/features/requests/report.scss'

const open = (requestId: string) => Taro.redirectTo({ url: `/packages/requests/detail/index?id=${requestId}` })

/** 报事: from the scanned code to the steward's phone. */
export default function ReportPage() {
  const report = useReport(decodeURIComponent(useRouter().params.scene ?? ''))
  const place = useReportPlace(report.draft, scene => report.change({ scene, place: null }))
  const alike = useAlike(place.where, report.draft.category)
  const roles = useSession()?.me.roles ?? []
  const [error, setError] = useState<CallError | null>(null)
  const [isChoosing, setChoosing] = useState(false)

  // A category already chosen stays.
  useEffect(() => {
    if (place.category && !report.draft.category) report.change({ category: place.category })
  }, [place.category])

  // Sent meanwhile by itself, the connection being back.
  useEffect(() => {
    const sent = (requestId: string) => void open(requestId)
    Taro.eventCenter.on(REPORT_SENT, sent)
    return () => void Taro.eventCenter.off(REPORT_SENT, sent)
  }, [])

  const submit = async () => {
    const problem = report.problem()
    if (problem) return toast(problem)
    if (report.photos.hasFailed) {
      if (!await isOffline()) return toast('有照片没传上，点照片重试，或去掉它')
      report.wait()
      return setError({ kind: 'offline', code: 'OFFLINE', from: 'requests' })
    }
    setError(null)
    // The prompt belongs to the tap itself; sending does not wait for it.
    const asked = askFor(['requestProgress', 'requestResolved'])
    const [answer] = await Promise.all([report.send(), asked])
    if (!answer.ok) {
      setError(answer.error)
      if (answer.error.kind === 'offline') report.wait()
      if (answer.error.code === 'CONSENT_NEEDED') await Taro.navigateTo({ url: '/packages/account/privacy/index' })
      return
    }
    dropDraft()
    toast(`已通知${answer.value.stewardName ?? place.steward.name}`)
    await open(answer.value.requestId)
  }
  const followed = async (requestId: string) => {
    dropDraft()
    await Taro.redirectTo({ url: `/packages/requests/board-item/index?id=${requestId}` })
  }

  if (place.problem) return <Page><ErrorState error={place.problem} onRetry={() => void place.reload()} /></Page>
  return (
    <Page
      className="report-page"
      footer={<ReportFooter stewardName={place.steward.name} isBusy={report.isBusy} error={error} onSubmit={() => void submit()} />}
    >
      <ReportPlace label={place.label} source={place.source} onChange={() => setChoosing(true)} />
      <ReportForm
        report={report} canReportForOthers={roles.includes('steward')} steward={place.steward} alike={alike} onFollowed={requestId => void followed(requestId)}
      />
      {place.where && (
        <PlaceSheet
          estateId={place.where.estateId} isOpen={isChoosing} onClose={() => setChoosing(false)}
          onChoose={chosen => { report.change({ place: chosen }); setChoosing(false) }}
          onScan={() => { setChoosing(false); void place.rescan() }}
        />
      )}
    </Page>
  )
}
