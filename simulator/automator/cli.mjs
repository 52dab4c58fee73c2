#!/usr/bin/env node
// Stands where the `cli` of WeChat DevTools stands: `automator.launch({ cliPath: 'simulator/automator/cli.mjs' })`.
import { createRequire } from 'node:module'
import { register } from 'tsx/cjs/api'

register()
const { runCli } = createRequire(import.meta.url)('./run-cli.ts')
await runCli(process.argv.slice(2))
