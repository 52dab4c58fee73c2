const cloud = require('wx-server-sdk')
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })
const requests = cloud.database().collection('requests')

/** One document by its id. */
exports.main = async ({ id }) => (await requests.doc(id).get()).data
