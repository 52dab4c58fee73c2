import type { Layout } from '@domain/papers/layouts'
import { LAYOUT_LABELS } from '@domain/papers/labels'
import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { openFile } from '@/cloud/open-file'
import { useLoad, useTask } from '@/cloud/use-operation'
import { CODE_KIND_LABELS } from '@domain/places/labels'
import { Button, ChipGroup, Hint, Section, toast } from '@/ui'
import { inOrder, type CodeItem } from './code-order'

const LAYOUTS = (['sheet', 'sticker'] as const).map(key => ({ key, label: LAYOUT_LABELS[key] }))
const KINDS = (['building', 'facility', 'estate', 'post', 'day'] as const).map(key => ({ key, label: CODE_KIND_LABELS[key] }))
/** As many as the function draws at a time. */
const MOST = 60
const partsOf = (scenes: string[]): string[][] => Array.from({ length: Math.ceil(scenes.length / MOST) }, (_, i) => scenes.slice(i * MOST, (i + 1) * MOST))

/** 打印: which codes, how, and the PDF in WeChat's viewer. Those of all buildings and units are made first where there are none. */
export function PrintCodes({ estateId, onMade }: { estateId: string; onMade: () => void }) {
  const [layout, setLayout] = useState<Layout>('sheet')
  const [kind, setKind] = useState<CodeItem['kind']>('building')
  /** More than fit into one file are printed one file after the other. */
  const [parts, setParts] = useState<string[][]>([])
  const { value } = useLoad(() => cloud.places.codes({ estateId, kind, limit: 50 }), [kind])
  const making = useTask(cloud.places.makeCodes)
  const { run, isBusy } = useTask(cloud.papers.printCodes)
  const chosen = inOrder((value?.items ?? []).filter(code => code.status === 'active' && code.kind === kind)).map(({ scene }) => scene)
  const print = async (scenes: string[]) => {
    const answer = await run({ estateId, layout, scenes })
    if (!answer.ok) return toast(explain(answer.error))
    if (!(await openFile(answer.value))) toast('文件做好了，但没有下载下来，请再试一次')
  }
  const printAll = async () => {
    const answer = await making.run({ estateId })
    if (!answer.ok) return toast(explain(answer.error))
    const all = partsOf(answer.value.items.map(({ scene }) => scene))
    setParts(all)
    if (answer.value.made) onMade()
    if (!all[0]) return toast('还没有楼栋，请先导入楼栋和住户')
    await print(all[0])
  }
  return (
    <>
      <Section title="打印哪些" />
      <ChipGroup name="print-kind" options={KINDS} value={kind} onChange={setKind} />
      <Section title="版面" />
      <ChipGroup name="print-layout" options={LAYOUTS} value={layout} onChange={setLayout} />
      {kind === 'building'
        ? <Button kind="primary" className="code-make code-print-all" isBusy={isBusy || making.isBusy} onClick={() => void printAll()}>全部楼栋和单元，生成 PDF</Button>
        : <Button kind="primary" className="code-make code-print" isBusy={isBusy} disabled={chosen.length === 0} onClick={() => void print(chosen)}>{`生成 PDF（${chosen.length} 个码）`}</Button>}
      {kind === 'building' && parts.length > 1 && parts.map((scenes, i) => (
        <Button key={scenes[0]} kind="ghost" className={`code-part-${i}`} isBusy={isBusy} onClick={() => void print(scenes)}>{`第 ${i + 1} 份（${scenes.length} 个码）`}</Button>
      ))}
      <Hint>{kind === 'building' ? '还没有码的楼栋和单元会自动补上。' : ''}打开后点右上角“…”，可以发给打印店或保存到手机。</Hint>
    </>
  )
}
