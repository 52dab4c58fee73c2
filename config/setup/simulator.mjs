// `npm run cloud` and `npm run explain`: builds the simulator when its sources have changed, and runs one of its programs.
import { buildSimulator } from './ready.mjs'

const [program] = process.argv.splice(2, 1)
buildSimulator()
await import(`../../dist/simulator/${program}.mjs`)
