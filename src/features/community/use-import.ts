import Taro from '@tarojs/taro'
import { useRef, useState } from 'react'
import type { ImportProgress } from '@domain/papers/roster-import'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { newKey } from '@/cloud/key'
import { currentSession } from '@/cloud/session'

/** Kept on the phone, so that an import under way is found again. */
const KEY = 'import'

const upload = (cloudPath: string, filePath: string) => new Promise<string>((resolve, reject) => {
  Taro.cloud.uploadFile({ cloudPath, filePath, success: ({ fileID }) => resolve(fileID), fail: ({ errMsg }) => reject(new Error(errMsg)) })
})

/** Choosing a table from a chat, reading it, and saving it call by call; a lost connection goes on where it was. */
export function useImport() {
  const [progress, setProgress] = useState<ImportProgress | null>(null)
  const [error, setError] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const confirmKey = useRef(newKey())

  const goOn = async (importId: string): Promise<void> => {
    const answer = await cloud.papers.continueImport({ importId })
    if (!answer.ok) return setError(explain(answer.error))
    setProgress(answer.value)
    if (answer.value.status === 'saving' || answer.value.status === 'reading') return goOn(importId)
  }
  const during = async (work: () => Promise<void>) => {
    setBusy(true)
    setError(null)
    await work().catch(() => setError('文件没有传上来，请检查网络后再选一次'))
    setBusy(false)
  }
  const choose = async () => {
    const chosen = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: ['xlsx', 'csv'] }).catch(() => null)
    const [file] = chosen?.tempFiles ?? []
    if (!file) return
    await during(async () => {
      const session = await currentSession()
      const fileId = await upload(`imports/${session!.me.memberId}/${newKey()}.${file.name.endsWith('.csv') ? 'csv' : 'xlsx'}`, file.path)
      const begun = await cloud.papers.startImport({ fileId, name: file.name.slice(-100) })
      if (!begun.ok) return setError(explain(begun.error))
      confirmKey.current = newKey()
      Taro.setStorageSync(KEY, begun.value.importId)
      setProgress(begun.value)
      await goOn(begun.value.importId)
    })
  }
  const confirm = (importId: string) => during(async () => {
    const answer = await cloud.papers.confirmImport({ importId }, { key: confirmKey.current })
    if (!answer.ok) return setError(explain(answer.error))
    setProgress(answer.value)
    await goOn(importId)
  })
  /** What was under way when the page was left. */
  const resume = async () => {
    const importId = Taro.getStorageSync<string>(KEY)
    if (importId) await during(() => goOn(importId)).then(() => setError(null))
  }
  const forget = () => {
    Taro.removeStorageSync(KEY)
    setProgress(null)
  }
  return { progress, error, isBusy, choose, confirm, resume, forget, again: () => progress && void during(() => goOn(progress.importId)) }
}
