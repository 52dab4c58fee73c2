import type { ScannedPlace } from '@domain/places/contract'
import { useEffect, useState } from 'react'
import { explain } from '@/cloud/explain'
import { resolvePlace } from '@/cloud/scanned-place'
import { useSession } from '@/cloud/session'
import { scanScene } from '@/ui/scan-scene'

/** Where the matter is: what the code stands for, or the person's own home when there is none. */
export function useReportPlace(scene: string, onScene: (scene: string) => void) {
  const session = useSession()
  const [place, setPlace] = useState<ScannedPlace | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  const load = async () => {
    setProblem(null)
    if (!scene) return setPlace(null)
    const answer = await resolvePlace(scene)
    return answer.ok ? setPlace(answer.value) : setProblem(explain(answer.error))
  }
  useEffect(() => void load(), [scene])

  const rescan = async () => {
    const scanned = await scanScene()
    if (scanned) onScene(scanned)
  }
  const home = session?.me.home
  return {
    label: place?.label ?? (scene ? '' : home?.label ?? session?.estate?.name ?? ''),
    source: scene ? '扫码自动填写' : '您登记的住处',
    stewardName: place?.stewardName ?? session?.estate?.steward?.name ?? '管家',
    problem, reload: load, rescan,
  }
}
