import type { TeamView } from '@domain/duty/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { newKey } from '@/cloud/key'
import { useToldTask } from '@/cloud/use-told-task'
import { Button, Field, Hint, Row, toast } from '@/ui'

const MOST = 12

/** The name of the team and its groups; a group without a name goes, its people stay in the team. */
export function ArrangeSheet({ team, onDone }: { team: TeamView; onDone: () => void }) {
  const [name, setName] = useState(team.name)
  const [groups, setGroups] = useState(team.groups.map(({ groupId, name: words }) => ({ groupId, name: words })))
  const { take, isBusy } = useToldTask(cloud.duty.arrangeTeam, '已保存', onDone)
  const save = () => {
    if (!name.trim()) return toast('队名不能空着')
    void take({ teamId: team.teamId, name: name.trim(), groups: groups.map(group => ({ ...group, name: group.name.trim() })).filter(group => group.name) })
  }
  return (
    <View className="duty-sheet">
      <Field className="arrange-name" label="队名" value={name} maxlength={12} onInput={setName} />
      {groups.map(({ groupId, name: words }, i) => (
        <Field key={groupId} className={`arrange-group-${i}`} label={`第 ${i + 1} 组`} value={words} maxlength={12} placeholder="清空就去掉这一组" onInput={next => setGroups(groups.map(group => (group.groupId === groupId ? { groupId, name: next } : group)))} />
      ))}
      {groups.length === 0 && <Hint>人多了可以分组，每组有组长。</Hint>}
      <Row className="duty-steps">
        {groups.length < MOST && <Button kind="plain" small className="arrange-more" onClick={() => setGroups([...groups, { groupId: newKey(), name: '' }])}>加一组</Button>}
      </Row>
      <Button kind="primary" className="arrange-save" isBusy={isBusy} onClick={save}>保存</Button>
    </View>
  )
}
