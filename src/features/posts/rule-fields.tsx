import { SKILLS, SKILL_LABELS } from '@domain/kernel/skills'
import type { PostRules } from '@domain/posts/model'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, ChipGroup, Section } from '@/ui'
import { Counter } from '@/ui/counter'

const LEADS = [{ key: 'any', label: '随时可认领' }, { key: 'party', label: '党员带头后开放' }] as const
const AGES = [{ key: '0', label: '不限' }, { key: '16', label: '16 岁以上' }, { key: '18', label: '18 岁以上' }] as const
const NOTICES = [{ key: '0', label: '随时可退' }, { key: '120', label: '提前 2 小时' }, { key: '1440', label: '提前 1 天' }] as const
const SKILL_CHIPS = SKILLS.map(key => ({ key, label: SKILL_LABELS[key] }))

/** 条件: closed until wanted, since most posts ask for nothing. */
export function RuleFields({ rules, onChange }: { rules: PostRules; onChange: (rules: PostRules) => void }) {
  const [isOpen, setOpen] = useState(false)
  const set = (change: Partial<PostRules>) => onChange({ ...rules, ...change })
  const toggle = (skill: PostRules['skills'][number]) =>
    set({ skills: rules.skills.includes(skill) ? rules.skills.filter(one => one !== skill) : [...rules.skills, skill] })
  if (!isOpen) return <Button kind="plain" className="post-rules-open" onClick={() => setOpen(true)}>设条件：成行人数、年龄、特长…</Button>
  return (
    <View className="post-rules">
      <Counter className="post-minimum" label="成行人数" hint={rules.minimum > 0 ? '开始前 2 小时不够，会提醒您决定' : '0 就是来几位都行'} value={rules.minimum} min={0} max={250} onChange={minimum => set({ minimum })} />
      <Section title="邻居席什么时候开放" />
      <ChipGroup name="lead" options={LEADS} value={rules.needsLead ? 'party' : 'any'} onChange={key => set({ needsLead: key === 'party' })} />
      <Section title="年龄" />
      <ChipGroup name="age" options={AGES} value={String(rules.minimumAge) as '0'} onChange={key => set({ minimumAge: Number(key) })} />
      <Section title="要会一样（可不选）" />
      <ChipGroup name="skill" options={SKILL_CHIPS} value={rules.skills} onChange={toggle} />
      <Section title="自己退岗" />
      <ChipGroup name="notice" options={NOTICES} value={String(rules.noticeMinutes) as '0'} onChange={key => set({ noticeMinutes: Number(key) })} />
    </View>
  )
}
