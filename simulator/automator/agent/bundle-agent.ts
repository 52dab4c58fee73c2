import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

let bundled: Promise<string> | undefined

async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('./agent.ts', import.meta.url))
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, format: 'iife', logLevel: 'error' })
  return outputFiles[0]?.text ?? ''
}

/** The agent as one script for the browser; built once. */
export const agentScript = (): Promise<string> => (bundled ??= bundle())
