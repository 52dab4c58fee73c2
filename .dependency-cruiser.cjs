/** The arrows of design §2 as named sentences. */
const from = (path, pathNot) => ({ path, ...(pathNot ? { pathNot } : {}) })

module.exports = {
  forbidden: [
    { name: 'domain-is-pure', severity: 'error', comment: 'domain imports itself, zod/mini, dayjs and chinese-days only',
      from: from('^domain/'), to: { pathNot: ['^domain/', 'node_modules/(zod|dayjs|chinese-days)/'] } },
    { name: 'contexts-are-strangers', severity: 'error', comment: 'a context imports the kernel, never another context',
      from: { path: '^domain/(places|people|papers|requests|posts|duty|days|messages)/' },
      to: { path: '^domain/(places|people|papers|requests|posts|duty|days|messages)/', pathNot: '^domain/$1/' } },
    { name: 'functions-are-siblings', severity: 'error', comment: 'a function imports the shell and the domain, never another function',
      from: { path: '^cloudfunctions/([^_/][^/]*)/' }, to: { path: '^cloudfunctions/', pathNot: ['^cloudfunctions/$1/', '^cloudfunctions/_shell/'] } },
    { name: 'papers-carry-their-tools', severity: 'error', comment: 'workbooks, PDF and the typeface are for the function that makes files and the ledger\'s export',
      from: from('^(domain|cloudfunctions|src)/', '^cloudfunctions/(papers|_shell/exports)/'), to: { path: 'node_modules/(exceljs|pdf-lib|@pdf-lib)/' } },
    { name: 'functions-stand-on-domain', severity: 'error', comment: 'functions know the domain, the shell, the SDK and the deployment',
      from: from('^cloudfunctions/', '^cloudfunctions/papers/'), to: { pathNot: ['^cloudfunctions/', '^domain/', '^config/deployment', 'node_modules/(wx-server-sdk|zod|dayjs|chinese-days|rrule|exceljs)/', '^(node:)?(crypto|stream)$'] } },
    { name: 'features-are-strangers', severity: 'error', comment: 'a feature never imports another feature',
      from: { path: '^src/features/([^/]+)/' }, to: { path: '^src/features/', pathNot: '^src/features/$1/' } },
    { name: 'parts-are-dumb', severity: 'error', comment: 'src/ui knows no feature, no page and no cloud',
      from: from('^src/ui/'), to: { path: '^src/(features|pages|packages|cloud)/' } },
    { name: 'package-knows-no-server', severity: 'error', comment: 'the mini-program imports neither functions nor the simulator',
      from: from('^src/'), to: { path: '^(cloudfunctions|simulator|tests|demo|bench)/' } },
    { name: 'simulator-stands-alone', severity: 'error', comment: 'the simulator knows the product only as built output',
      from: from('^simulator/'), to: { path: '^(src|domain|cloudfunctions|demo|tests|bench|config)/' } },
    { name: 'demo-is-data', severity: 'error', comment: 'demonstration data is made from the domain',
      from: from('^demo/'), to: { path: '^(src|simulator|tests|bench|cloudfunctions/(?!_shell/ids))' } },
    { name: 'nothing-imports-tests', severity: 'error', comment: 'tests are at the edge',
      from: { pathNot: '^(tests|bench)/' }, to: { path: '^tests/' } },
    { name: 'no-circles', severity: 'error', comment: 'no import circles', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' }, tsPreCompilationDeps: true,
    exclude: { path: '(^dist/|tests/output)' }, doNotFollow: { path: 'node_modules' },
  },
}
