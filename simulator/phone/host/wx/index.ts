export { makeContext, makeWx } from './make-wx'
export { openTypes, type OpenTypes } from './open-types'
