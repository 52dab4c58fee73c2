const cloud = require('wx-server-sdk')
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })
const db = cloud.database()
const _ = db.command

const SEATS = 50

/** Takes a seat as it should be done, the condition in the update: of a small document, or, with a `claim`, of a post as the product stores it; `naive` counts first and adds then. */
exports.main = async ({ postId, member, naive, claim }) => (naive ? countThenAdd(postId, member) : claim ? takeSeatOfPost(postId, claim) : takeSeat(postId, member))

async function takeSeat(postId, member) {
  const free = db.collection('posts').where({ _id: postId, left: _.gt(0), memberIds: _.neq(member) })
  const { stats } = await free.update({ data: { left: _.inc(-1), memberIds: _.push([member]) } })
  return stats.updated === 1
}

/** All that a claim changes, and nothing that it asks for. */
async function takeSeatOfPost(postId, claim) {
  const { claimId, memberId } = claim
  const free = db.collection('posts').where({ _id: postId, status: 'open', 'seats.neighbor.left': _.gt(0), 'line.neighbor': 0, concernedIds: _.neq(memberId), 'claims.claimId': _.neq(claimId) })
  const data = { 'seats.neighbor.left': _.inc(-1), version: _.inc(1), claims: _.push([claim]), memberIds: _.push([memberId]), concernedIds: _.push([memberId]) }
  const { stats } = await free.update({ data })
  return stats.updated === 1
}

async function countThenAdd(postId, member) {
  const { total } = await db.collection('claims').where({ postId }).count()
  if (total >= SEATS) return false
  await db.collection('claims').add({ data: { postId, member } })
  return true
}
