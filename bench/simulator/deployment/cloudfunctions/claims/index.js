const cloud = require('wx-server-sdk')
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })
const db = cloud.database()
const _ = db.command

const SEATS = 50

/** Takes a seat as it should be done, the condition in the update; `naive` counts first and adds then. */
exports.main = async ({ postId, member, naive }) => (naive ? countThenAdd(postId, member) : takeSeat(postId, member))

async function takeSeat(postId, member) {
  const free = db.collection('posts').where({ _id: postId, left: _.gt(0), memberIds: _.neq(member) })
  const { stats } = await free.update({ data: { left: _.inc(-1), memberIds: _.push([member]) } })
  return stats.updated === 1
}

async function countThenAdd(postId, member) {
  const { total } = await db.collection('claims').where({ postId }).count()
  if (total >= SEATS) return false
  await db.collection('claims').add({ data: { postId, member } })
  return true
}
