import { defineConfig } from 'vitest/config'
import { LongestFirst } from './tests/support/longestFirst.mjs'

const minute = 60_000

/** A disturbed machine stands still for seconds; what has to come in time is measured where it matters. */
const patience = { poll: { timeout: 20_000 } }

/** The summary of a run has an assertion's message and no more: it names what was met, not "Array(1)". */
const chaiConfig = { truncateThreshold: 2_000 }

/** These name their engines themselves, use no database, or repeat on a bucket what both engines did on a folder: once is enough. */
const onSqliteAlone = [
  'tests/int/database/{embedded,engines,mongodb}.spec.ts',
  'tests/int/{renditions,storage}/**',
  'tests/int/photos/intakeBucket.spec.ts',
]

// A continuous run has half an hour on two cores: MongoDB then gets what transactions, races, indexes and conditions are
// proved by; what hardly asks the database, or asks it as all others do, is left to SQLite. `npm test` runs it on both.
if (process.env.CI && !process.env.TEST_MONGODB_URI)
  onSqliteAlone.push(
    'tests/int/{comments,compare,interchange,newsroom,notices,preview,reports,site}/**',
    'tests/int/contests/{announcementEmbargo,awards,contests,entries,judging,judgingAwards,judgingSecrecy,office,results,withheldResults}.spec.ts',
    'tests/int/database/draftLists.spec.ts',
    'tests/int/delivery/{apiConsumers,cache,caps,cards,contract,misses,publicAddresses,search,searchThread,webhookEndpoints,websub}.spec.ts',
    'tests/int/editorial/{badInput,captions,completeness,fourEyes,guardGrid,publicReads,trash,wayAround}.spec.ts',
    'tests/int/frontpage/frontPage.spec.ts',
    'tests/int/photos/{bylineQuery,desk,firstLook,inbox,metadata,publicRenditions,recall,recallCorrections,renditionWork,resumable,rights,uploads}.spec.ts',
    'tests/int/users/{accounts,firstAccount,people}.spec.ts',
  )

/**
 * Four suites (docs/architecture.md): `unit` is pure and fast; `int` boots Payload on the database that TEST_ENGINE
 * names (`sqlite`, the default, or `mongodb`); `http` and the attacks in `threats` talk to the production build; `e2e`
 * works in its admin with a real Chromium.
 */
export default defineConfig({
  test: {
    reporters: ['default'],
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          chaiConfig,
          // Rules have no state: what one file has loaded serves the next.
          isolate: false,
          // Properties over many inputs take their time on a busy machine.
          testTimeout: minute,
          include: [
            'src/**/*.spec.ts',
            'src/**/*.spec.tsx',
            'collections/**/*.spec.ts',
            'seed/**/*.spec.ts',
            'scripts/**/*.spec.ts',
            'bench/**/*.spec.ts',
          ],
        },
      },
      {
        resolve: { tsconfigPaths: true },
        test: {
          name: 'int',
          chaiConfig,
          expect: patience,
          include: ['tests/int/**/*.spec.ts'],
          globalSetup: ['tests/support/runFolder.ts', 'tests/int/support/mongoOfRun.ts'],
          exclude: process.env.TEST_ENGINE === 'mongodb' ? onSqliteAlone : [],
          pool: 'forks',
          // A process runs many files, and begins each afresh: loading the libraries for each takes a quarter of the time.
          isolate: false,
          setupFiles: ['tests/int/support/freshStart.ts'],
          env: { LOG_LEVEL: 'silent' },
          testTimeout: minute,
          hookTimeout: 2 * minute,
        },
      },
      {
        test: {
          name: 'http',
          chaiConfig,
          expect: patience,
          include: ['tests/http/**/*.spec.ts', 'tests/threats/**/*.spec.ts'],
          globalSetup: ['tests/support/runFolder.ts', 'tests/http/support/globalSetup.ts'],
          pool: 'forks',
          // Each file has a server and a database of its own.
          testTimeout: minute,
          hookTimeout: 2 * minute,
        },
      },
      {
        test: {
          name: 'e2e',
          chaiConfig,
          expect: patience,
          include: ['tests/e2e/**/*.spec.ts'],
          globalSetup: ['tests/support/runFolder.ts', 'tests/http/support/globalSetup.ts'],
          setupFiles: ['tests/e2e/support/evidence.ts'],
          pool: 'forks',
          // The files of a process share its browsers.
          isolate: false,
          // Five people's pages in one test, on a machine that may be doing something else: nothing waits this long in earnest.
          testTimeout: 3 * minute,
          hookTimeout: 3 * minute,
        },
      },
    ],
  },
})
