import Taro from '@tarojs/taro'
import { useRef, useState } from 'react'
import type { ExportProgress } from '@domain/requests/book-contract'
import type { LedgerFilter } from '@domain/requests/ledger-filter'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { newKey } from '@/cloud/key'

/** Starts a workbook, goes on with it call by call until it is done, and opens it; a lost connection goes on where it was. */
export function useExport(estateId: string) {
  const [progress, setProgress] = useState<ExportProgress | null>(null)
  const [error, setError] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const key = useRef(newKey())

  const goOn = async (exportId: string): Promise<void> => {
    const answer = await cloud.requests.continueExport({ exportId })
    if (!answer.ok) return setError(explain(answer.error))
    setProgress(answer.value)
    if (answer.value.status === 'running') return goOn(exportId)
  }
  const start = async (filter: LedgerFilter, isRevealed: boolean) => {
    setBusy(true)
    setError(null)
    const begun = progress ? { ok: true as const, value: progress } : await cloud.requests.exportLedger({ estateId, filter, isRevealed }, { key: key.current })
    if (begun.ok) {
      setProgress(begun.value)
      await goOn(begun.value.exportId)
    } else setError(explain(begun.error))
    setBusy(false)
  }
  const open = async () => {
    if (!progress?.url) return
    try {
      const { tempFilePath } = await Taro.downloadFile({ url: progress.url })
      await Taro.openDocument({ filePath: tempFilePath, fileType: 'xlsx', showMenu: true })
    } catch {
      setError('表格没能打开，请检查网络后再点一次')
    }
  }
  return { progress, error, isBusy, start, open }
}
