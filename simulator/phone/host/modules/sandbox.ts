const BUILTINS = [
  'Object', 'Array', 'Math', 'JSON', 'Promise', 'Symbol', 'Map', 'Set', 'WeakMap', 'WeakSet', 'Number', 'String', 'Boolean', 'RegExp',
  'Error', 'TypeError', 'RangeError', 'SyntaxError', 'ReferenceError', 'EvalError', 'URIError', 'Reflect', 'Proxy', 'ArrayBuffer', 'DataView',
  'Int8Array', 'Uint8Array', 'Uint8ClampedArray', 'Int16Array', 'Uint16Array', 'Int32Array', 'Uint32Array', 'Float32Array', 'Float64Array',
  'parseInt', 'parseFloat', 'isNaN', 'isFinite', 'encodeURIComponent', 'decodeURIComponent', 'encodeURI', 'decodeURI',
  'NaN', 'Infinity', 'console', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval',
] as const

/** The package's own global object: the language, timers and nothing of the browser. */
export function packageGlobal(names: Record<string, unknown>): Record<string, unknown> {
  const real = globalThis as unknown as Record<string, unknown>
  const global: Record<string, unknown> = { ...Object.fromEntries(BUILTINS.map(name => [name, real[name]])), ...names }
  global.global = global.globalThis = global
  return global
}

/** `eval` as WeChat leaves it: any call fails. */
export const disabledEval = (): never => refuse('eval')

/** `Function` for `instanceof` and `Function.prototype`; making one from text fails, as in WeChat. */
export const disabledFunction = new Proxy(Function, {
  construct: () => refuse('new Function'),
  apply: () => refuse('Function'),
})

function refuse(name: string): never {
  throw new EvalError(`${name} is not supported in mini-programs`)
}
