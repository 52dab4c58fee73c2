import { View } from '@tarojs/components'
import { COUNT_LABELS, IMPORT_FAILURE_LABELS, LINE_PROBLEM_LABELS } from '@domain/papers/import-labels'
import type { ImportCounts, ImportProgress } from '@domain/papers/roster-import'
import { useState } from 'react'
import { Button, Card, Chip, Empty, Grow, Hint, Row, Section, Sub, Title } from '@/ui'

const KINDS = ['estates', 'buildings', 'doors', 'posts'] as const
const AT_FIRST = 20

/** What would be saved, or was, and each line with something wrong: where, and why. */
export function ImportPreview({ progress: { name, status, why, counts, badCount, bad, canConfirm } }: { progress: ImportProgress }) {
  const [isWhole, setWhole] = useState(false)
  if (status === 'failed') return <Empty icon="alert" text={why ? IMPORT_FAILURE_LABELS[why] : '没有导入'} />
  const kinds = KINDS.filter(kind => counts[kind].fresh + counts[kind].changed + counts[kind].same > 0)
  const shown = isWhole ? bad : bad.slice(0, AT_FIRST)
  return (
    <>
      <Card className="import-counts">
        <Row between><Grow><Title>{status === 'done' ? '导入好了' : status !== 'ready' ? '正在导入' : canConfirm ? '请看一遍' : '没有要导入的'}</Title></Grow>{status === 'done' && <Chip tone="ok" icon="check">已存好</Chip>}</Row>
        <Sub>{name}</Sub>
        {kinds.map(kind => <Row between key={kind} className="import-count"><Grow>{COUNT_LABELS[kind]}</Grow><View className="strong">{wordsOf(counts[kind])}</View></Row>)}
        {!canConfirm && status === 'ready' && kinds.length > 0 && <Sub>表里没有问题的行，册子里都已经有了。</Sub>}
      </Card>
      {badCount > 0 && (
        <>
          <Section title={`有问题的 ${badCount} 行，${status === 'ready' ? '不会导入' : '没有导入'}`} />
          {shown.map(({ sheet, row, column, code, about }) => (
            <Card key={`${sheet}-${row}-${column}`} className="import-bad">
              <View className="strong">{`${sheet} 第 ${row} 行${column && ` · ${column}`}`}</View>
              <Sub>{LINE_PROBLEM_LABELS[code].replace('{about}', about)}</Sub>
            </Card>
          ))}
          {!isWhole && bad.length > AT_FIRST && <Button kind="ghost" className="import-all-bad" onClick={() => setWhole(true)}>{`列出全部 ${bad.length} 行`}</Button>}
          {badCount > bad.length && <Hint className="list-end">{`还有 ${badCount - bad.length} 行没有列出，请先改好这些再选一次`}</Hint>}
        </>
      )}
    </>
  )
}

/** 新增 3、更新 1、已有 2 */
const wordsOf = ({ fresh, changed, same }: ImportCounts['doors']): string =>
  [fresh && `新增 ${fresh}`, changed && `更新 ${changed}`, same && `已有 ${same}`].filter(Boolean).join('、')
