import { defineConfig } from 'vitest/config'

const project = (name: string, more: object = {}) => ({
  extends: true as const,
  test: { name, include: [`tests/${name}/**/*.spec.ts`], ...more },
})

/** One project per level of test (style.md: domain, functions, simulator, gates, journeys). */
export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    passWithNoTests: true,
    setupFiles: ['tests/seed.ts'],
    // Files of one worker share what they import: the simulator, the browser and the domain are loaded once.
    isolate: false,
    maxWorkers: 2,
    // What is waited for comes when the machine gets to it.
    expect: { poll: { timeout: 20_000 } },
    projects: [
      // properties of many worlds: how long they take is the machine's affair
      project('domain', { testTimeout: 60_000 }),
      project('simulator', { testTimeout: 60_000, hookTimeout: 60_000 }),
      project('functions', { testTimeout: 120_000, hookTimeout: 120_000 }),
      project('gates', { testTimeout: 60_000 }),
      project('journeys', { testTimeout: 400_000, hookTimeout: 200_000 }),
    ],
  },
})
