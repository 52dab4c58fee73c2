import { APPID, ENVIRONMENT, REGION } from '../identity'

/** Who stands behind a call: the person who tapped, or a timer. Nested calls inherit it. */
export interface Chain {
  openid: string | null
  /** As `getWXContext().SOURCE` shows it: `wx_client`, `wx_trigger`, `wx_client,scf`, … */
  source: string
}

/** Variables of an instance that stay the same for every caller, as on the platform. */
export function instanceEnvironment(url: string, name: string, secretId: string): Record<string, string> {
  return {
    PATH: '/usr/local/bin:/usr/bin:/bin',
    HOME: '/tmp',
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: REGION,
    TENCENTCLOUD_SECRETID: secretId,
    TENCENTCLOUD_SECRETKEY: 'local-secret-key',
    TENCENTCLOUD_SESSIONTOKEN: 'local-session-token',
    SCF_NAMESPACE: ENVIRONMENT,
    SCF_FUNCTIONNAME: name,
    SCF_FUNCTIONVERSION: '$LATEST',
    TCB_ENV: ENVIRONMENT,
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${url}/admin` }),
  }
}

/** Variables of one call. A timer has no person behind it, so OPENID and its like are absent. */
export function callEnvironment({ openid, source }: Chain, requestId: string): Record<string, string> {
  const shared = { TCB_SOURCE: source, TCB_SEQID: requestId, TCB_TRACELOG: `1,${requestId}`, TCB_CONTEXT_KEYS: 'TCB_SEQID,TCB_SOURCE,TCB_TRACELOG' }
  if (openid === null) {
    const timer: Record<string, string> = source.startsWith('wx_trigger') ? { TRIGGER_SRC: 'timer' } : {}
    return { ...shared, ...timer, WX_CONTEXT_KEYS: 'WX_TRIGGER_API_TOKEN_V0', WX_TRIGGER_API_TOKEN_V0: requestId }
  }
  return {
    ...shared,
    WX_CONTEXT_KEYS: 'WX_CLIENTIP,WX_OPENID,WX_APPID,WX_API_TOKEN',
    WX_CLIENTIP: '127.0.0.1',
    WX_OPENID: openid,
    WX_APPID: APPID,
    WX_API_TOKEN: requestId,
  }
}
