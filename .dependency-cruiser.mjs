/**
 * The layers of docs/architecture.md. Dependencies point one way:
 * server, app, collections → rooms → pure rules → vocabularies; the database stands behind one door.
 */
const specs = '\\.spec\\.tsx?$'
const vocabularies = '^src/(slugs|roles|errors|env|language|defaultTimeZone)\\.ts$'
/** Types only; written by `npm run generate`. */
const generatedTypes = '^src/payload-types\\.ts$'

/** Files that know no framework: they take plain values and `now`, and give plain values back. */
const pureRules = [
  '^src/(isRecord|escapeHtml|textOf)\\.ts$',
  '^src/body/',
  '^src/editorial/(workflow|item|actor|guard|guards|decide|subject|applyTransition|chain|digest|newItem|listing|historyKinds|transitionInput|reviewSheet|reviewSheetCss|eventLabel|articleSlug|[a-z]+Guards)\\.ts$',
  '^src/editorial/subjects/',
  '^src/desk/(condition|card)\\.ts$',
  '^src/fields/relationId\\.ts$',
  '^src/admin/mergePlan\\.ts$',
  '^src/admin/kept/keptTextRules\\.ts$',
  '^src/editorial/admin/public/publicCheckRules\\.ts$',
  '^src/[^/]+/(vocabulary|[a-zA-Z]+Rules)\\.ts$',
  '^src/contests/(entering|judging|samePictures)/(admin/)?(vocabulary|[a-zA-Z]+Rules)\\.ts$',
  '^src/articles/gapStamp\\.ts$',
  '^src/bylines/nameSlug\\.ts$',
  '^src/photos/(imageFormat|originWords)\\.ts$',
  '^src/photos/[a-z]+/(vocabulary|[a-zA-Z]+Rules)\\.ts$',
  '^src/photos/wholeness/',
  // All but those that open files.
  '^src/photos/metadata/(?!(readPicture|fileSource)\\.)[a-zA-Z]+\\.ts$',
  '^src/site/(story|article)\\.ts$',
  '^src/site/api/[a-zA-Z]+Rules\\.ts$',
  '^src/references/references\\.ts$',
  '^src/reading/piece\\.ts$',
  '^src/delivery/[a-z]+/(vocabulary|[a-zA-Z]+Rules)\\.ts$',
  '^src/delivery/(readCaps|asksFor|addresses)\\.ts$',
  '^src/delivery/webhooks/webhookEvents\\.ts$',
  '^src/delivery/cache/(byteBoundedStore|remembered)\\.ts$',
  '^src/delivery/formats/',
  // The index itself; what reads the database, cuts by jieba or runs in a thread stands around it.
  '^src/delivery/search/(articleIndex|articleMatcher|articleWords|characterPairs|chineseTime|columnKeys|columns|facetCounter|frequentLists|indexReader|nearKeys|prefixIndex|runFinder|storedArticle|names|postingList|searchEngine|searchFilter|suggestions|topScores|vocabulary)\\.ts$',
  '^seed/(parse|decode|page|typeset)\\.ts$',
  '^seed/parse/',
]
/** What pure rules may use besides each other: digests, unpacking, pinyin and traditional characters, comparing lists, a reader of markup, kinds of IP addresses, one of queries. */
const purePackages = [
  '^(node:)?(crypto|zlib|util)$',
  '(^|/)node_modules/(pinyin-pro|opencc-js|diff|htmlparser2|ipaddr\\.js|qs-esm)/',
]

const databasePackages = [
  '(^|/)@payloadcms/(db-|drizzle)',
  '(^|/)@libsql/',
  '(^|/)(libsql|mongodb|mongoose|drizzle-orm)(/|$)',
]
/** What only the database's own room knows: that there are two engines, how each is driven, and what changed in their schema. */
const behindTheDoor = '^src/database/(sqlite/|mongodb/|migrations/|databaseTarget\\.ts$)'

const tops = [
  '^src/(server|app)/',
  '^collections/',
  '^payload\\.config\\.ts$',
  '^seed/',
  '^scripts/',
  '^tests/',
  '^bench/',
]

export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that import each other are one file, or miss a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'vocabularies-stand-alone',
      comment: 'Slugs, roles, errors, the environment and languages import only each other.',
      severity: 'error',
      from: { path: vocabularies },
      to: { pathNot: [vocabularies, '^(node:)?path$'] },
    },
    {
      name: 'pure-rules-know-no-framework',
      comment: 'Pure rules import pure rules and vocabularies: no Payload, Next, Express, React, database or adapter.',
      severity: 'error',
      from: { path: pureRules, pathNot: specs },
      to: { pathNot: [...pureRules, ...purePackages, vocabularies, generatedTypes] },
    },
    {
      name: 'specs-boot-nothing',
      comment: 'What boots Payload or Next stands under tests/, against a real database.',
      severity: 'error',
      from: { path: specs, pathNot: '^tests/' },
      to: { path: '(^|/)node_modules/(payload|@payloadcms|next)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'the-toolkit-knows-no-room',
      comment:
        'What every page of the admin is made with knows none of them: vocabularies, how a body reads, and Payload.',
      severity: 'error',
      from: { path: '^src/admin/', pathNot: specs },
      to: {
        path: '^src/',
        pathNot: [
          '^src/admin/',
          vocabularies,
          '^src/isRecord\\.ts$',
          '^src/body/',
          '^src/database/draftListIndexes\\.ts$',
        ],
      },
    },
    {
      name: 'rooms-know-no-wiring',
      comment: 'The rooms below src/ are used by the server, the app and the collections, never the other way round.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/(server|app)/', specs] },
      to: { path: tops },
    },
    {
      name: 'collections-know-no-server',
      comment: 'Collections are the same whoever serves them.',
      severity: 'error',
      from: { path: '^collections/' },
      to: { path: '^src/(server|app)/' },
    },
    {
      name: 'server-and-app-keep-apart',
      comment:
        'Next bundles what its pages import: from the server they take the bridge and what holds no state (docs/adr/0002).',
      severity: 'error',
      from: { path: '^src/app/' },
      to: { path: '^src/server/', pathNot: '^src/server/(payloadConfigBridge|httpProblem)\\.ts$' },
    },
    {
      name: 'the-site-reads-the-api',
      comment:
        'The reference website is a reader like any other: it knows the HTTP API, neither Payload nor the database nor the rooms.',
      severity: 'error',
      from: { path: '^src/site/', pathNot: specs },
      to: {
        pathNot: [
          '^src/site/',
          vocabularies,
          // How a piece looks to readers is one thing for the website and for the newsroom's preview.
          '^src/reading/',
          '^src/delivery/(addresses|houseMarkRules)\\.ts$',
          '^src/preview/readingPieceRules\\.ts$',
          // Words and plain rules that the API's answers are read with.
          '^src/(articles|bylines|contests)/vocabulary\\.ts$',
          '^src/(newsroom/newsroomTimeRules|body/excerptRules)\\.ts$',
          '(^|/)node_modules/(express|react|react-dom|@types/(express|react|react-dom))/',
          '^(node:)?(crypto|fs|path)$',
        ],
      },
    },
    {
      name: 'the-site-is-served-and-no-more',
      comment: 'Only the server, which serves it, knows the website.',
      severity: 'error',
      from: { pathNot: ['^src/site/', '^src/server/createApp\\.ts$', '^tests/'] },
      to: { path: '^src/site/' },
    },
    {
      name: 'reading-is-plain',
      comment: 'The renderer takes plain values: the website, the preview and a preview link show the same with it.',
      severity: 'error',
      from: { path: '^src/reading/', pathNot: specs },
      to: { pathNot: ['^src/reading/', '^src/body/schema\\.ts$', '(^|/)node_modules/(react|@types/react)/'] },
    },
    {
      name: 'one-door-to-the-database',
      comment: 'Only src/database knows that there are two engines.',
      severity: 'error',
      from: {
        pathNot: [
          '^src/database/',
          '^tests/int/database/',
          '^tests/(support/template|int/support/staffedDatabase)\\.ts$',
          '^scripts/migrations\\.ts$',
          '^bench/bare/',
        ],
      },
      to: { path: databasePackages },
    },
    {
      name: 'engines-stay-behind-the-door',
      comment: 'The rest of the house uses the door, not the rooms behind it.',
      severity: 'error',
      from: { pathNot: ['^src/database/', '^tests/', '^scripts/migrations\\.ts$', '^bench/'] },
      to: { path: behindTheDoor },
    },
    {
      name: 'the-product-knows-no-tests',
      comment: 'Tests import the product; the photographs of the admin are made with their browser.',
      severity: 'error',
      from: {
        path: ['^(src|collections|seed|scripts)/', '^payload\\.config\\.ts$'],
        pathNot: [specs, '^scripts/screenshots\\.mjs$'],
      },
      to: { path: ['^tests/', specs, '(^|/)(vitest|fast-check|autocannon|playwright-core)(/|$)'] },
    },
    {
      name: 'tracing-is-loaded-where-it-is-wanted',
      comment:
        'Without a receiver of traces their packages are not even loaded: one file imports them, and that one is imported on demand.',
      severity: 'error',
      from: { pathNot: '^src/telemetry/tracing/traceWith\\.ts$' },
      to: { path: '(^|/)node_modules/@opentelemetry/' },
    },
    {
      name: 'traces-are-made-on-demand',
      comment: 'As above.',
      severity: 'error',
      from: {},
      to: { path: '^src/telemetry/tracing/traceWith\\.ts$', dynamic: false },
    },
    {
      name: 'no-unresolvable',
      comment: 'An import leads somewhere; what lies in dist/ is built first.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '(^|/)dist/' },
    },
    {
      name: 'no-undeclared-packages',
      comment: 'A package that is used is named in package.json.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-development-packages-at-run-time',
      comment: 'A production installation leaves out the development packages.',
      severity: 'error',
      from: { path: ['^src/', '^collections/', '^payload\\.config\\.ts$'], pathNot: specs },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '@types/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['(^|/)\\.(next|data|venv)/', '^dist/', '^media/'] },
    tsPreCompilationDeps: true,
    detectProcessBuiltinModuleCalls: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mts', '.d.mts', '.mjs', '.js', '.json', '.d.ts'],
    },
    cache: false,
  },
}
