import { SKILLS, SKILL_LABELS } from '@domain/kernel/skills'
import type { OutputOf } from '@domain/kernel/operation'
import type { posts } from '@domain/posts/contract'
import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { Button, Card, ChipGroup, Field, Hint, toast } from '@/ui'
import { usePostTask } from './use-post-task'

type Sheet = OutputOf<typeof posts.setSheet>
const NAMES = [{ key: 'masked', label: '只显示姓' }, { key: 'full', label: '显示全名' }, { key: 'hidden', label: '不显示' }] as const
const SKILL_CHIPS = SKILLS.map(key => ({ key, label: SKILL_LABELS[key] }))
const YEAR = /^(19|20)\d{2}$/
const ADULT = 18

/** What I can do, my year of birth, a guardian of the young, and how my name stands in the roll of honour. */
export function SheetForm({ sheet, onSaved }: { sheet: Sheet; onSaved: () => void }) {
  const [draft, setDraft] = useState({ ...sheet, year: sheet.birthYear === null ? '' : String(sheet.birthYear), guardian: sheet.guardian ?? { name: '', phone: '' } })
  const { take, isBusy } = usePostTask(cloud.posts.setSheet, '已保存', onSaved)
  const set = (change: Partial<typeof draft>) => setDraft(before => ({ ...before, ...change }))
  const isMinor = YEAR.test(draft.year) && new Date().getFullYear() - Number(draft.year) < ADULT
  const toggle = (skill: (typeof SKILLS)[number]) => set({ skills: draft.skills.includes(skill) ? draft.skills.filter(one => one !== skill) : [...draft.skills, skill] })
  const save = () => {
    const { skills, nameShown, year, guardian } = draft
    if (year && !YEAR.test(year)) return toast('出生年份写四位数字，例如 1958')
    if (isMinor && !(guardian.name.trim() && /^1\d{10}$/.test(guardian.phone))) return toast('未满 18 岁，请填监护人称呼和手机号')
    return void take({ skills, nameShown, birthYear: year ? Number(year) : null, guardian: isMinor ? { name: guardian.name.trim(), phone: guardian.phone } : null })
  }
  return (
    <Card className="record-sheet post-sheet">
      <Hint>会什么（有的岗位要）</Hint>
      <ChipGroup name="skill" options={SKILL_CHIPS} value={draft.skills} onChange={toggle} />
      <Field className="sheet-year" label="出生年份（可不填）" type="number" maxlength={4} value={draft.year} placeholder="例如 1958" onInput={year => set({ year })} />
      {isMinor && <Field label="监护人称呼" value={draft.guardian.name} maxlength={20} onInput={name => set({ guardian: { ...draft.guardian, name } })} />}
      {isMinor && <Field label="监护人手机号" type="number" maxlength={11} value={draft.guardian.phone} onInput={phone => set({ guardian: { ...draft.guardian, phone } })} />}
      <Hint>光荣榜、名单和服务证明上，我的名字</Hint>
      <ChipGroup name="name" options={NAMES} value={draft.nameShown} onChange={nameShown => set({ nameShown })} />
      <Button kind="ghost" className="sheet-save" isBusy={isBusy} onClick={save}>保存资料</Button>
    </Card>
  )
}
