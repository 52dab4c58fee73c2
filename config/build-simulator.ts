import { copyFileSync, cpSync } from 'node:fs'
import { build } from 'esbuild'

const OUT = 'dist/simulator'

/**
 * Builds the cloud and `explain` as plain JavaScript with what they import: half of a start was reading a thousand files
 * and translating ours. What is native (libsql) or seldom needed and large (turf) is loaded from the packages.
 */
async function buildSimulator(): Promise<void> {
  await build({
    entryPoints: { cloud: 'simulator/cloud/main.ts', explain: 'simulator/cloud/explain/main.ts' },
    outdir: OUT, outExtension: { '.js': '.mjs' }, bundle: true, splitting: true, platform: 'node', target: 'node20', format: 'esm',
    external: ['libsql', '@turf/turf'], logLevel: 'warning', sourcemap: true,
    // Packages of the old kind ask for Node's modules by `require`.
    banner: { js: 'import { createRequire as makeRequire } from \'node:module\'; const require = makeRequire(import.meta.url)' },
  })
  copyFileSync('simulator/cloud/functions/worker.cjs', `${OUT}/worker.cjs`)
  cpSync('simulator/cloud/console/page', `${OUT}/page`, { recursive: true })
}

void buildSimulator().catch(error => {
  console.error(error)
  process.exit(1)
})
