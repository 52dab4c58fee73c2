import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { build } from 'esbuild'
import { indexes } from '../cloudfunctions/indexes'
import { TEMPLATES } from '../domain/messages/templates'
import type { TemplateKey } from '../domain/messages/model'
import { deployment } from './deployment'

const OUT = 'dist/cloudfunctions'
const SDK_VERSION = '4.0.2'
/** Workbooks: too large for every start of a function, so installed beside it and loaded when one is made. */
const WORKBOOKS = { exceljs: '4.4.0' }
const DEPENDENCIES: Record<string, Record<string, string>> = { requests: WORKBOOKS, timer: WORKBOOKS }
/** Openapi permissions and limits per function, as the platform reads them from config.json (wechat-platform §1). */
const NOTIFYING = { timeout: 20, permissions: { openapi: ['subscribeMessage.send', 'security.msgSecCheck'] } }
const CONFIG: Record<string, object> = {
  people: { ...NOTIFYING, permissions: { openapi: [...NOTIFYING.permissions.openapi, 'phonenumber.getPhoneNumber'] } },
  places: { ...NOTIFYING, permissions: { openapi: ['wxacode.getUnlimited'] } },
  papers: { timeout: 60, permissions: { openapi: ['wxacode.getUnlimited', 'subscribeMessage.send'] } },
  requests: NOTIFYING,
  posts: NOTIFYING,
  duty: NOTIFYING,
  days: NOTIFYING,
  musters: NOTIFYING,
  messages: { timeout: 10, permissions: { openapi: [] } },
  timer: { timeout: 60, permissions: { openapi: ['subscribeMessage.send'] }, triggers: [{ name: 'everyMinute', type: 'timer', config: '0 * * * * * *' }] },
}

/** Files that a function reads at run time, shipped beside its bundle. */
const BESIDE: Record<string, string[]> = { papers: ['node_modules/@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'] }

const bundle = (name: string) => build({
  entryPoints: [`cloudfunctions/${name}/index.ts`], outfile: `${OUT}/${name}/index.js`,
  bundle: true, platform: 'node', target: 'node18', format: 'cjs', external: ['wx-server-sdk', ...Object.keys(DEPENDENCIES[name] ?? {})], logLevel: 'warning', sourcemap: 'inline', minifySyntax: true,
  // The sources of the workbook and PDF libraries would double the package.
  ...(name in BESIDE ? { sourcemap: false, minify: true } : {}),
})

/** Builds every function as one bundle with its platform configuration, and what stands beside them: indexes, templates, demonstration data. */
async function buildFunctions(): Promise<void> {
  const names = readdirSync('cloudfunctions', { withFileTypes: true }).filter(e => e.isDirectory() && !e.name.startsWith('_')).map(e => e.name)
  await Promise.all(names.map(async name => {
    mkdirSync(`${OUT}/${name}`, { recursive: true })
    writeFileSync(`${OUT}/${name}/config.json`, json(CONFIG[name] ?? {}))
    writeFileSync(`${OUT}/${name}/package.json`, json({ name, version: '1.0.0', main: 'index.js', dependencies: { 'wx-server-sdk': SDK_VERSION, ...DEPENDENCIES[name] } }))
    await bundle(name)
    for (const file of BESIDE[name] ?? []) copyFileSync(file, `${OUT}/${name}/${basename(file)}`)
  }))
  writeFileSync('dist/indexes.json', json(indexes))
  writeFileSync('dist/templates.json', json(Object.entries(TEMPLATES).map(([key, t]) => ({ id: deployment.templateIds[key as TemplateKey], ...t }))))
  await build({ entryPoints: ['demo/index.ts'], outfile: 'dist/demo.cjs', bundle: true, platform: 'node', target: 'node18', format: 'cjs', logLevel: 'warning' })
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

void buildFunctions().catch(error => {
  console.error(error)
  process.exit(1)
})
