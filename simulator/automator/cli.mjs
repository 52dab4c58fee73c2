#!/usr/bin/env node
// Stands where the `cli` of WeChat DevTools stands: `automator.launch({ cliPath: 'simulator/automator/cli.mjs' })`.
import { register } from 'tsx/esm/api'

register()
const { runCli } = await import('./run-cli.ts')
await runCli(process.argv.slice(2))
