import { useState } from 'react'
import type { InputOf } from '@domain/kernel/operation'
import type { places } from '@domain/places/contract'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { openFile } from '@/cloud/open-file'
import { usePages } from '@/cloud/use-pages'
import { useTask } from '@/cloud/use-operation'
import { confirm, toast } from '@/ui'
import type { CodeItem } from './code-order'

type MakeCode = InputOf<typeof places.makeCode>
export interface Picture { url: string; label: string }

/** The codes of an estate, and what is done with them. `picture` is the one being looked at. */
export function useCodes(estateId: string) {
  const [scanDays, setScanDays] = useState<number[]>([])
  const { items, error, reload, hasMore } = usePages(async cursor => {
    const answer = await cloud.places.codes({ estateId, cursor, limit: 50 })
    if (answer.ok) setScanDays(answer.value.scanDays)
    return answer
  }, [estateId])
  const making = useTask(cloud.places.makeCode)
  const revoking = useTask(cloud.places.revokeCode)
  const replacing = useTask(cloud.places.replaceCode)
  const [picture, setPicture] = useState<Picture | null>(null)

  const make = async (order: Omit<MakeCode, 'estateId'>): Promise<boolean> => {
    const answer = await making.run({ ...order, estateId })
    if (!answer.ok) toast(explain(answer.error))
    else {
      setPicture(answer.value)
      void reload()
    }
    return answer.ok
  }
  const show = ({ kind, label, buildingId, unit, refId }: CodeItem) =>
    void make({ kind, label, ...(buildingId && { buildingId }), ...(unit && { unit }), ...(refId && { refId }) })
  const revoke = async ({ scene, label }: CodeItem) => {
    const isSure = await confirm({ title: `停用“${label}”？`, text: '贴在墙上的这张码就不能再用了，扫码的人会看到怎么联系管家。', confirmText: '停用此码' })
    if (!isSure) return
    const answer = await revoking.run({ scene })
    toast(answer.ok ? '已停用' : explain(answer.error))
    void reload()
  }
  const replace = async ({ scene, label }: CodeItem) => {
    const isSure = await confirm({ title: `“${label}”换新码？`, text: '旧码马上停用；新码做成 A4 张贴页，打印后贴在原处。', confirmText: '换新码' })
    if (!isSure) return
    const answer = await replacing.run({ scene })
    if (!answer.ok) return toast(explain(answer.error))
    void reload()
    const sheet = await cloud.papers.printCodes({ estateId, layout: 'sheet', scenes: [answer.value.scene] })
    if (!sheet.ok || !(await openFile(sheet.value))) setPicture(answer.value)
  }
  return { codes: items, scanDays, hasMore, error, reload, picture, close: () => setPicture(null), make, show, revoke, replace, isBusy: making.isBusy || replacing.isBusy }
}
