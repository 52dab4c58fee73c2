import type { Deployment } from '../deployment'
import { type Codes, pictureOf } from './codes'
import type { OpenApi } from './open-apis'
import { isReleased } from './subscribe-message'
import { WxError } from './wx-error'

/** Characters the platform lets into `scene`. */
const SCENE = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]{1,32}$/

interface Unlimited {
  scene?: string
  page?: string
  check_path?: boolean
  width?: number
}

/** `wxacode.getUnlimited`: a permanent code that opens `page` with `scene`. */
export function getUnlimited(deployment: Deployment, codes: Codes): OpenApi {
  return async (input) => {
    const { scene = '', page = '', check_path: checkPath = true, width = 430 } = input as Unlimited
    if (!SCENE.test(scene)) throw new WxError(40169, 'invalid length for scene, or the data is not json string')
    if (width < 280 || width > 1280) throw new WxError(40097, 'invalid args width')
    if (page.startsWith('/') || page.includes('?')) throw new WxError(41030, 'invalid page')
    const target = page || firstPage(deployment)
    if (checkPath && !isReleased(deployment, target)) throw new WxError(41030, 'invalid page')
    return { contentType: 'image/png', buffer: await pictureOf(codes.add({ page: target, scene }), width) }
  }
}

/** `wxacode.get`: opens a path with its own query, limited in number on the platform. */
export function get(codes: Codes): OpenApi {
  return async (input) => {
    const { path = '', width = 430 } = input as { path?: string; width?: number }
    if (path === '' || Buffer.byteLength(path) > 1024) throw new WxError(40159, 'invalid length for path, or the data is not json string')
    if (width < 280 || width > 1280) throw new WxError(40097, 'invalid args width')
    return { contentType: 'image/png', buffer: await pictureOf(codes.add({ page: path, scene: '' }), width) }
  }
}

const firstPage = (deployment: Deployment) => [...(deployment.pages() ?? [])][0] ?? ''
