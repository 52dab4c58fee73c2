import type { PhoneSettings } from '../host/boot'
import { parseUrl } from '../host/parse-url'

const APPID = 'wxdemo0000000001'
/** How WeChat numbers the ways to start: from its list, and by a mini-program code. */
const FROM_LIST = 1001
const FROM_CODE = 1047

/** The page of one phone. `as` is its owner; `path` a page with its query; `scene` the text of a code; `from` WeChat's number of the way in. */
export function phonePage(query: URLSearchParams, packErrors: string[]): string {
  const openid = query.get('as') ?? ''
  const settings: PhoneSettings = {
    config: { openid, appid: APPID, cloudUrl: '/cloud', storageKeyPrefix: `phone:${openid}:` },
    launch: launchOf(query),
    packErrors: openid ? packErrors : ['the address names no owner: /phone?as=<openid>'],
  }
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1, user-scalable=no">
<title>手机</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="assets/phone.css">
</head>
<body>
<script>window.__PHONE_SETTINGS__ = ${JSON.stringify(settings).replace(/</g, '\\u003c')}</script>
<script src="package.js"></script>
<script src="assets/phone.js"></script>
</body>
</html>
`
}

function launchOf(query: URLSearchParams): PhoneSettings['launch'] {
  const page = parseUrl(query.get('path') ?? '')
  const code = query.get('scene')
  if (code === null) return { ...page, scene: Number(query.get('from') ?? FROM_LIST) }
  return { path: page.path, query: { ...page.query, scene: encodeURIComponent(code) }, scene: FROM_CODE }
}
