import type { Role } from '@domain/kernel/roles'
import { Section } from '@/ui'
import { Menu, MenuRow } from '@/ui/menu-row'
import { openPage } from '@/ui/open-page'
import { entriesFor } from './role-entries'

/** 工作: the pages that one's roles open; nothing for those who have none. */
export function RoleMenu({ roles }: { roles: readonly Role[] }) {
  const entries = entriesFor(roles)
  if (entries.length === 0) return null
  return (
    <>
      <Section title="工作" />
      <Menu>
        {entries.map(({ key, label, hint, icon, url }) => <MenuRow key={key} icon={icon} label={label} hint={hint} name={`role-${key}`} onClick={() => openPage(url)} />)}
      </Menu>
    </>
  )
}
