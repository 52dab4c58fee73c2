const TOLD = 'everybody told is a read per group and one or two writes, and what is owed (figures, notices) is one write more to take it off the document'
const CALLED = 'the first hundred are called or told at once: two reads and a write of their calls, a read and a write of their inboxes, one for each push; the others are the timer’s'
const GIVEN = 'the staff of the estates and what they have in hand are read first, for only who can be sent is sent'
const SHEET = 'the record of service or the sheet of a volunteer is another document with a read and a write of its own, beside the card on the board'
const HELD = 'what the person holds at that time is read first, for nobody is in two places'
const HOME = 'the books of the doors left and entered hear of it: a read and four writes for a door'
const NAMED = 'the person is found by phone'

const each = (names: string[], reason: string): Record<string, string> => Object.fromEntries(names.map(name => [name, reason]))

/** Why an operation takes more than five database operations; each is told in the docstring of its handler or effect, too. */
export const REASONS: Record<string, string> = {
  ...each([
    'people.verifyParty', 'people.declareParty', 'requests.accept', 'requests.resume', 'requests.resolve', 'requests.decline', 'requests.rate',
    'requests.withdraw', 'requests.giveBack', 'requests.reopen', 'requests.appeal', 'requests.grantAppeal', 'requests.upholdAppeal', 'requests.nudge', 'posts.thank',
    'musters.giveTask', 'musters.answerTask',
  ], TOLD),
  ...each(['musters.start', 'musters.standDown', 'musters.remind'], CALLED),
  'musters.answer': 'a call for help is a request besides, with its stewards told',
  'people.join': `the code on the wall and the estate are read; ${HOME}; ${TOLD}`,
  ...each(['people.verify', 'people.endResidence'], `${HOME}; ${TOLD}`),
  'people.moveOut': HOME,
  ...each(['people.appoint', 'people.endAppointment'], `the hats of the person, the staff of the estate and the trail follow from the record; ${TOLD}`),
  'papers.confirmImport': 'the job with its trail, and the files it was put aside in',
  'requests.submit': `the code or home and the estate are read; ${TOLD}`,
  'requests.merge': `the original is read and marked; ${TOLD}`,
  'requests.claim': `what the claimant has in hand is read first; ${TOLD}`,
  ...each(['requests.assign', 'requests.assignMany', 'requests.transfer', 'requests.handOver'], `${GIVEN}; ${TOLD}`),
  'requests.rotate': `${GIVEN}, and whose turn it was is read and written; ${TOLD}`,
  ...each(['posts.confirmHours', 'posts.markAbsent', 'posts.answerAppeal'], `${SHEET}; ${TOLD}`),
  'papers.exportMine': 'every kind of record of the person is a list of its own; the file gets a line, so that the night and a deletion find it',
  'people.erase': 'every way in which somebody may stand in a document is asked for what is left, and each document found is a write; it happens once',
  'posts.callForSeats': `whoever could come is looked for in three ways, with what each holds at that time, once for a post; ${TOLD}`,
  'posts.setSheet': 'the name as it is wished is carried to posts, shifts and teams: a read of each kind, and a write for each document that holds another; rare',
  'posts.answerHandOver': `${HELD}; ${TOLD}`,
  'places.resolveCode': 'caller, code and estate are read and the scan is counted; the first scan of a month opens the sheet it is counted in, two writes more',
  'places.replaceCode': 'the old code is taken out of use, the next free one found and written, and its picture remembered',
  'days.cancel': TOLD,
  'days.closeStall': TOLD,
  'days.change': `everybody who booked is told: they are read per group; ${TOLD}`,
  'days.moveBooking': 'two days, read and updated one after the other without a transaction, each with its card on the board',
  ...each(['duty.placeInTeam', 'duty.removeFromTeam', 'duty.leave', 'duty.handShift', 'duty.answerShift', 'duty.putOn', 'duty.takeOff'], TOLD),
  'duty.addToTeam': `${NAMED}; ${TOLD}`,
  'duty.callHands': `the team, and what its people have to be at, are read first, for only who is free is called; ${TOLD}`,
  'duty.take': 'the place is one conditional update, and the shift with what else the person holds is read again for a second place taken in the same moment; who is on duty is shown',
  'posts.claim': 'the seat is one conditional update, and the posts and shifts the person holds are read again for a second place taken in the same moment; the board shows the seat',
  'posts.answerOffer': `${HELD}, and again after; ${TOLD}`,
  ...each(['posts.handOver', 'posts.addWalkIn'], `${NAMED}; ${TOLD}`),
}
