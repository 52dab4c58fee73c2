import type { Member } from './model'

/** The first sheet of a person the platform vouches for; nothing personal is in it yet. */
export const newMember = (memberId: string, openid: string, at: number): Member => ({
  _id: memberId, version: 1, openid, name: '', phone: '', publicName: '', isElder: false, isPhoneVerified: false, consent: null, home: null, pastHomes: [],
  party: null,
  appointments: [], hat: null, retainUntil: null, erasing: null, erasingAt: null, mailbox: { quota: {}, unread: 0, entries: [] }, receipts: [], createdAt: at, updatedAt: at,
})
