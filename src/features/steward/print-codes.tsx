import type { Layout } from '@domain/papers/layouts'
import { LAYOUT_LABELS } from '@domain/papers/labels'
import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { openFile } from '@/cloud/open-file'
import { useTask } from '@/cloud/use-operation'
import { CODE_KIND_LABELS } from '@domain/places/labels'
import { Button, ChipGroup, Hint, Section, toast } from '@/ui'
import { inOrder, type CodeItem } from './code-order'

const LAYOUTS = (['sheet', 'sticker'] as const).map(key => ({ key, label: LAYOUT_LABELS[key] }))
/** As many as the function draws at a time. */
const MOST = 60

/** 打印: which codes, how, and the PDF in WeChat's viewer. */
export function PrintCodes({ estateId, codes }: { estateId: string; codes: readonly CodeItem[] }) {
  const active = inOrder(codes.filter(({ status }) => status === 'active'))
  const kinds = [...new Set(active.map(({ kind }) => kind))].map(key => ({ key, label: CODE_KIND_LABELS[key] }))
  const [layout, setLayout] = useState<Layout>('sheet')
  const [kind, setKind] = useState<CodeItem['kind'] | null>(kinds.find(({ key }) => key === 'building')?.key ?? kinds[0]?.key ?? null)
  const { run, isBusy } = useTask(cloud.papers.printCodes)
  const chosen = active.filter(code => code.kind === kind).slice(0, MOST)
  const print = async () => {
    const answer = await run({ estateId, layout, scenes: chosen.map(({ scene }) => scene) })
    if (!answer.ok) return toast(explain(answer.error))
    if (!(await openFile(answer.value))) toast('文件做好了，但没有下载下来，请再试一次')
  }
  return (
    <>
      <Section title="打印哪些" />
      <ChipGroup name="print-kind" options={kinds} value={kind} onChange={setKind} />
      <Section title="版面" />
      <ChipGroup name="print-layout" options={LAYOUTS} value={layout} onChange={setLayout} />
      <Button kind="primary" className="code-make code-print" isBusy={isBusy} disabled={chosen.length === 0} onClick={() => void print()}>{`生成 PDF（${chosen.length} 个码）`}</Button>
      <Hint>打开后点右上角“…”，可以发给打印店或保存到手机。</Hint>
    </>
  )
}
