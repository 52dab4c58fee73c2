import { teamLeads, type Team } from '../../domain/duty/team'
import { partsOf, startMuster } from '../../domain/musters/start-muster'
import { NO_COUNTS, type Muster, type MusterRoll, type Whom } from '../../domain/musters/model'
import type { Estate } from '../../domain/places/model'
import { joinById, type Join } from '../_shell/brought'
import { actorOf, done, rejected, type Call } from '../_shell/call'
import { isTextRefused } from '../_shell/check-text'
import { insert } from '../_shell/documents'
import { idFromKey } from '../_shell/ids'
import { withEffects } from '../_shell/publishing'
import { create, readReached } from '../_shell/store'
import { estateTarget } from '../_shell/targets'
import { isInOffice, type MustersHandlers } from './handlers'

/**
 * The muster with its roll, shown on the home page of the estate; the first hundred are called at once, the others by the
 * timer, a hundred to a page. More than five database operations: caller with estate and team, roll, muster, home page, five for the
 * page whoever is on it, one for each who has a push left, effects removed.
 */
export const start: MustersHandlers['start'] = async ({ estateId, reason, words, whom }, call) => {
  const { caller } = call
  const { doc: estate, hat } = await readReached<Estate>('estates', estateId, call, estateTarget)
  if (await isTextRefused(caller.openid, [reason, words].join(' '))) return rejected('TEXT_REFUSED')
  const team = whom.kind === 'team' ? teamBrought(call, estateId) : null
  const musterId = idFromKey('u', caller.memberId, call.key)
  const decision = startMuster({
    musterId, at: caller.at, by: actorOf(call, hat), isInOffice: isInOffice(call, estateTarget(estate)), communityId: estate.communityId, estateId, estateName: estate.name,
    reason, words, whom, buildings: estate.buildings, team: team && { name: team.name, leadIds: teamLeads(team) },
  })
  if (!decision.accepted) return rejected(decision.rejection)
  await insert('musterRolls', emptyRoll(decision.event))
  const parts = partsOf(whom, { buildingIds: estate.buildings.map(({ buildingId }) => buildingId), staffIds: estate.staff.map(({ memberId }) => memberId), teamIds: team?.memberIds ?? [] })
  const { doc } = await create<Muster>('musters', withEffects(decision.event, call, [{ type: 'showMuster', data: {} }, { type: 'beginSweep', data: { kind: 'call', parts } }]))
  return done({ musterId: doc._id })
}

/** The team that is called comes along with the caller. */
export const calledTeam = (_: string, { whom: { kind, teamId } }: { whom: Whom }): Join[] =>
  kind === 'team' && teamId ? [joinById('team', 'teams', teamId)] : []

/** A team of another estate is none. */
const teamBrought = ({ brought }: Call, estateId: string): Team | null => (brought.rows<Team>('team') ?? []).find(team => team.estateId === estateId) ?? null

const emptyRoll = ({ _id, communityId, estateId }: Muster): MusterRoll =>
  ({ _id, version: 1, communityId, estateId, ...NO_COUNTS, seen: {}, sweeps: [], lastSweep: '', wakeAt: null })
