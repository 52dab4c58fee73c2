import { ENVIRONMENT } from '../identity'
import type { FunctionPackage } from './function-package'

/** The second argument of `main`, as the platform fills it; `environment` also travels in it, in both its old and new form. */
export function callContext(code: FunctionPackage, requestId: string, timeoutMs: number, environment: Record<string, string>): object {
  return {
    callbackWaitsForEmptyEventLoop: false,
    memory_limit_in_mb: code.config.memorySize ?? 256,
    time_limit_in_ms: timeoutMs,
    request_id: requestId,
    function_name: code.name,
    function_version: '$LATEST',
    namespace: ENVIRONMENT,
    environment: JSON.stringify(environment),
    environ: Object.entries(environment)
      .map(([key, value]) => `${key}=${value}`)
      .join(';'),
  }
}
