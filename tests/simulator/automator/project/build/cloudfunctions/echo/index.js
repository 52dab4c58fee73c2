const cloud = require('wx-server-sdk')
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })

/** Says who called with what. */
exports.main = async (event) => {
  if (event.fail) throw new Error('岗位不见了')
  return { event, openid: cloud.getWXContext().OPENID }
}
