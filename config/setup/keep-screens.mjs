// `npm run screens`: runs the journeys that take the pictures of the README and keeps these in docs/screens.
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync } from 'node:fs'
import { buildAll, installPackages, needBrowser, needNode } from './ready.mjs'

/** Pictures of the README by the name under which a journey keeps them. */
const KEPT = {
  'home.png': 'screens/ordinary-375-home.png',
  'report.png': 'request-form-photos.png',
  'progress.png': 'request-resolved.png',
  'steward.png': 'screens/ordinary-375-home-steward.png',
  'posts.png': 'screens/ordinary-375-posts.png',
  'elder.png': 'screens/elder-375-home.png',
}

needNode()
installPackages()
buildAll()
needBrowser()
const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'journeys', 'request.spec', 'screens.spec'], { stdio: 'inherit', env: { ...process.env, SHOTS: '1' } })
if (status !== 0) process.exit(1)
mkdirSync('docs/screens', { recursive: true })
for (const [name, shot] of Object.entries(KEPT)) copyFileSync(`tests/output/shots/${shot}`, `docs/screens/${name}`)
