const { threadId } = require('node:worker_threads')
require('wx-server-sdk')

/** Nothing at all, or a wait that brings more instances; says which thread it was. */
exports.main = async ({ ms }) => {
  if (ms) await new Promise((resolve) => setTimeout(resolve, ms))
  return { threadId }
}
