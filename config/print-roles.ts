import { contract } from '../domain/contract'
import { ROLES, ROLE_LABELS, type Role } from '../domain/kernel/roles'
import { SCOPES, type Scope } from '../domain/people/reach'

const AREAS: Record<Scope['area'], string> = { anywhere: 'anything', estate: 'one estate', community: 'every estate of one community' }
const ONLY: Record<NonNullable<Scope['only']>, string> = {
  theirOwn: 'of personal things only their own', assignedToThem: 'of requests only those assigned to them', buildingsAppointedTo: 'of buildings only those appointed to, and what stands in their queue',
  givenToThem: 'of requests only those they claimed', notConfidential: 'of confidential matters only those appointed to',
}

/** Chinese characters take two columns of a terminal. */
const width = (text: string): number => [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 0)
const fill = (text: string, columns: number): string => text + ' '.repeat(Math.max(0, columns - width(text)))

function table(rows: readonly (readonly string[])[]): string {
  const columns = rows[0]!.map((_, i) => Math.max(...rows.map(row => width(row[i]!))))
  return rows.map(row => row.map((cell, i) => fill(cell, columns[i]!)).join('  ').trimEnd()).join('\n')
}

const scopeOf = (role: Role): string => [AREAS[SCOPES[role].area], SCOPES[role].only && ONLY[SCOPES[role].only]].filter(Boolean).join('; ')
const operations = Object.entries(contract).flatMap(([name, ops]) => Object.entries(ops).map(([op, operation]) => ({ name: `${name}.${op}`, ...operation })))
/** Roles that somebody can hold; the timer's work is nobody's. */
const held = ROLES.filter(role => role !== 'timer')

/** Prints who reaches what, and who may call which operation: the same tables that the functions act by. */
process.stdout.write([
  'Scope: which things a role reaches',
  table([['role', '', 'reaches'], ...held.map(role => [role, ROLE_LABELS[role], scopeOf(role)])]),
  '', 'Operations: who may call what (● may; a visitor is anybody, so everybody may)',
  table([
    ['operation', 'writes', ...held.map(role => ROLE_LABELS[role])],
    ...operations.map(({ name, writes, roles }) => [name, writes ? 'yes' : '', ...held.map(role => ((roles as readonly Role[]).includes(role) ? '●' : ''))]),
  ]), '',
].join('\n'))
