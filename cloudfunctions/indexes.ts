/** Every collection and every index, the one source for the simulator and for production (design §2). */
export interface Index {
  collection: string
  name: string
  keys: { field: string; direction: 1 | -1 }[]
  unique?: boolean
}

const index = (collection: string, name: string, fields: string[], unique = false): Index => ({
  collection, name, unique,
  keys: fields.map(field => (field.startsWith('-') ? { field: field.slice(1), direction: -1 } : { field, direction: 1 })),
})

/** Lists page by a time and then by `_id` (`_shell/list.ts`), so both end every list's index. */
export const indexes: Index[] = [
  index('members', 'openid', ['openid'], true),
  index('members', 'phone', ['phone']),
  index('members', 'pending', ['home.estateId', 'home.status', 'home.joinedAt', '_id']),
  index('members', 'pendingOfCommunity', ['home.communityId', 'home.status', 'home.joinedAt', '_id']),
  index('members', 'pushAt', ['mailbox.pushAt']),
  index('members', 'tallyAt', ['mailbox.tallyAt']),
  index('members', 'retain', ['retainUntil']),
  index('members', 'erasing', ['erasingAt']),
  index('members', 'door', ['home.doorId', 'home.joinedAt', '_id']),
  index('members', 'pendingParty', ['party.communityId', 'party.status', 'party.declaredAt', '_id']),
  index('branches', 'community', ['communityId']),
  index('estates', 'community', ['communityId']),
  index('codes', 'estate', ['estateId', 'kind']),
  index('requests', 'mine', ['requesterId', '-createdAt', '-_id']),
  index('requests', 'mineOpen', ['requesterId', 'isOpen', '-createdAt', '-_id']),
  index('requests', 'handlerQueue', ['handlerIds', 'isOpen', 'dueAt', '_id']),
  index('requests', 'estateQueue', ['estateId', 'isOpen', 'dueAt', '_id']),
  index('requests', 'ledger', ['estateId', '-createdAt', '-_id']),
  index('requests', 'ledgerByStatus', ['estateId', 'status', '-createdAt', '-_id']),
  index('requests', 'ledgerByCategory', ['estateId', 'category', '-createdAt', '-_id']),
  index('requests', 'work', ['assignee.memberId', 'status']),
  index('requests', 'openInEstate', ['estateId', 'openTo', 'dueAt', '_id']),
  index('requests', 'openInCommunity', ['communityId', 'openTo', 'dueAt', '_id']),
  index('requests', 'duplicates', ['original.requestId']),
  index('requests', 'ledgerByBuilding', ['estateId', 'buildingId', '-createdAt', '-_id']),
  index('requests', 'ledgerBySteward', ['estateId', 'stewardId', '-createdAt', '-_id']),
  index('requests', 'ledgerBySource', ['estateId', 'source', '-createdAt', '-_id']),
  index('requests', 'board', ['estateId', 'isOnBoard', '-createdAt', '-_id']),
  index('requests', 'alike', ['estateId', 'isOnBoard', 'category', 'buildingId', '-createdAt', '-_id']),
  index('requests', 'followed', ['followerIds', '-createdAt', '-_id']),
  index('requests', 'photosUntil', ['photosUntil']),
  index('requests', 'followUps', ['estateId', 'followUp.status', 'followUp.dueAt', '_id']),
  index('requests', 'wake', ['wakeAt']),
  index('requests', 'effectsDue', ['effectsDueAt']),
  index('requestExports', 'wake', ['wakeAt']),
  index('requestFigures', 'community', ['communityId', 'month']),
  index('rotations', 'estate', ['_id']),
  index('posts', 'open', ['estateId', 'status', 'endAt', '_id']),
  index('posts', 'mine', ['concernedIds', '-endAt', '-_id']),
  index('posts', 'wake', ['wakeAt']),
  index('posts', 'series', ['seriesId', 'startAt', '_id']),
  index('posts', 'effectsDue', ['effectsDueAt']),
  index('postSeries', 'wake', ['wakeAt']),
  index('postSeries', 'effectsDue', ['effectsDueAt']),
  index('postSeries', 'estate', ['estateId', 'status']),
  index('serviceMonths', 'mine', ['memberId', '-month', '-_id']),
  index('serviceMonths', 'estate', ['estateId', 'month', '-points', '-_id']),
  index('serviceMonths', 'branch', ['communityId', 'isParty', 'month', '-points', '-_id']),
  index('days', 'open', ['estateId', 'status', 'endAt', '_id']),
  index('days', 'mine', ['memberIds', '-endAt', '-_id']),
  index('days', 'wake', ['wakeAt']),
  index('days', 'effectsDue', ['effectsDueAt']),
  index('alarms', 'nextAt', ['nextAt']),
  index('alarms', 'matter', ['estateId', 'params.refId']),
  index('deliveries', 'days', ['estateId', '-dayAt', '-_id']),
  index('audits', 'community', ['communityId', '-at', '-_id']),
  index('audits', 'subject', ['subjectId', '-at', '-_id']),
]
