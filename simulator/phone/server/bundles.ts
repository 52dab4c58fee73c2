import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const bundles = new Map<string, Promise<string>>()

/** A script for the browser, bundled once per process from its entry, given relative to this folder's parent. */
export function bundle(entry: string): Promise<string> {
  const known = bundles.get(entry) ?? make(entry)
  bundles.set(entry, known)
  return known
}

async function make(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../${entry}`, import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    sourcemap: 'inline',
    logLevel: 'error',
    // glass-easel measures every call in its development mode
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  return outputFiles[0]?.text ?? ''
}
