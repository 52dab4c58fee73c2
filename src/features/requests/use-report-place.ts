import type { ScannedPlace } from '@domain/places/contract'
import { useEffect, useState } from 'react'
import { explain } from '@/cloud/explain'
import { scanCode } from '@/cloud/scan-code'
import { resolvePlace } from '@/cloud/scanned-place'
import { useSession } from '@/cloud/session'
import { toast } from '@/ui'

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
    const scanned = await scanCode()
    if (scanned.kind === 'ours') onScene(scanned.scene)
    if (scanned.kind === 'other') toast('这不是爱社区管家的码，请扫楼道里张贴的码')
  }
  const home = session?.me.home
  return {
    label: place?.label ?? (scene ? '' : home?.label ?? session?.estate?.name ?? ''),
    source: scene ? '扫码自动填写' : '您登记的住处',
    stewardName: place?.stewardName ?? session?.estate?.steward?.name ?? '管家',
    problem, reload: load, rescan,
  }
}
