import type { ScannedPlace } from '@domain/places/contract'
import { facilityCategory } from '@domain/requests/facility-category'
import { scannedPlace } from '@domain/requests/scanned-place'
import { useEffect, useState } from 'react'
import { explainLoading } from '@/cloud/explain'
import { resolvePlace } from '@/cloud/scanned-place'
import { useSession } from '@/cloud/session'
import { scanScene } from '@/ui/scan-scene'
import type { ReportDraft } from './report-draft'

/** Where the matter is: what was chosen, else what the code stands for, or the person's own home when there is none. */
export function useReportPlace({ scene, place: chosen, onBehalf }: Pick<ReportDraft, 'scene' | 'place' | 'onBehalf'>, onScene: (scene: string) => void) {
  const session = useSession()
  const [place, setPlace] = useState<ScannedPlace | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  const load = async () => {
    setProblem(null)
    if (!scene) return setPlace(null)
    const answer = await resolvePlace(scene)
    return answer.ok ? setPlace(answer.value) : setProblem(explainLoading(answer.error))
  }
  useEffect(() => void load(), [scene])

  const rescan = async () => {
    const scanned = await scanScene()
    if (scanned) onScene(scanned)
  }
  const home = session?.me.home
  const from = scene ? place : home
  const steward = session?.estate?.steward
  const scanned = place && scannedPlace({ ...place, _id: place.scene }, onBehalf ? null : home ?? null)
  const facility = chosen?.facility ? chosen.label : !chosen && place?.kind === 'facility' ? place.label : null
  return {
    label: chosen?.label ?? (scanned && [scanned.place, scanned.room].filter(Boolean).join(' ')) ?? (scene ? '' : home?.label ?? session?.estate?.name ?? ''),
    source: chosen ? '您选的地点' : scene ? '扫码自动填写' : '您登记的住处',
    /** What is usually the matter with the facility that was scanned or chosen. */
    category: facility === null ? null : facilityCategory(facility),
    /** What may be alike is asked of this place. */
    where: from ? { estateId: from.estateId, buildingId: chosen ? chosen.buildingId : from.buildingId } : null,
    steward: { name: place?.stewardName ?? steward?.name ?? '管家', phone: place?.stewardPhone ?? steward?.phone ?? null },
    problem, reload: load, rescan,
  }
}
