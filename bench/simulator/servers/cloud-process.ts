import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'

export interface Server {
  url: string
  /** From the start of the process to the line that says it is ready. */
  readyMs: number
  /** Resident memory in megabytes; NaN where the system does not tell. */
  memory(): number
  end(): Promise<void>
}

/** Starts a program in TypeScript that prints one line of JSON with its `url` when it is ready. */
export const startServer = (program: string, ...args: string[]): Promise<Server> => startNode('--import', 'tsx', program, ...args)

async function startNode(...args: string[]): Promise<Server> {
  const from = performance.now()
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const exited = once(child, 'exit')
  const [line] = (await Promise.race([once(createInterface({ input: child.stdout }), 'line'), exited.then(() => [null])])) as [string | null]
  if (line === null) throw new Error(`${args.join(' ')} ended before it was ready`)
  return {
    url: (JSON.parse(line) as { url: string }).url,
    readyMs: performance.now() - from,
    memory: () => residentMegabytes(child.pid ?? 0),
    end: async () => {
      child.kill('SIGTERM')
      await exited
    },
  }
}

/** The cloud as `npm run cloud` starts it, on a data folder. */
export const startCloud = (dist: string, data: string): Promise<Server> =>
  startNode('config/setup/simulator.mjs', 'cloud', '--dist', dist, '--data', data, '--seed', 'none')

function residentMegabytes(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024
  } catch {
    return NaN
  }
}
