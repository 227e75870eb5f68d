import { readFileSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { getPayload } from 'payload'
import { eraseDatabase } from '../src/database/eraseDatabase'
import { readEnv } from '../src/env'
import { decodePage } from './decode'
import { ensureAccounts } from './ensure'
import { pageKeyOf } from './identity'
import { loadPage } from './load'
import { parsePage } from './parse'
import { describeLoaded, describePage, describeTotals } from './report'

const usage = `npm run seed -- [--file PAGE.txt] [--dry-run] [--publish] [--reset [--yes]]
  --file     一版报纸的文本（UTF-8 或 GB18030）；不写则为样例版面  a page's text; without it the sample page
  --dry-run  只打印读出的内容，不写数据库                        only prints what was read
  --publish  完整的稿件由演示账号走完三审并发布（样例版面如此）    complete pieces go through the reviews by the demo accounts
  --reset    清空数据库后重来（先询问；--yes 不再询问）            starts over (asks first; --yes does not)`

const samplePage = 'seed/source/lishi-page.txt'

run().catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error)
  process.stderr.write(
    `${error instanceof SeedRefusal || isOurs(error) ? message : error instanceof Error ? (error.stack ?? message) : message}\n`,
  )
  process.exit(1)
})

class SeedRefusal extends Error {}

async function run(): Promise<void> {
  const options = readOptions()
  if (options.help) return say(usage)
  const env = readEnv()
  const file = options.file ?? samplePage
  const text = readPage(file)
  const page = parsePage(text)
  say(describePage(page, path.basename(file)))
  if (options['dry-run']) return
  if (!env.isDemo)
    throw new SeedRefusal(
      '载入要用演示账号，生产环境须设 DEMO=1。\nLoading uses the demo accounts: in production set DEMO=1.',
    )
  const { default: config } = await import('../payload.config')
  if (options.reset) {
    await confirmReset(options.yes === true)
    await eraseDatabase(env, () => getPayload({ config }))
  }
  const payload = await getPayload({ config })
  process.once('SIGINT', interrupted)
  process.once('SIGTERM', interrupted)
  const startedAt = Date.now()
  const people = await ensureAccounts(payload, env.demoPassword)
  const outcomes: string[] = []
  await loadPage({
    payload,
    page,
    pageKey: pageKeyOf(text),
    people,
    isPublished: options.publish === true || !options.file,
    onLoaded: (loaded) => {
      outcomes.push(loaded.outcome)
      say(describeLoaded(loaded))
    },
  })
  say(describeTotals(outcomes, Date.now() - startedAt))
  await payload.destroy()
  process.exit(0)
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        file: { type: 'string' },
        'dry-run': { type: 'boolean' },
        publish: { type: 'boolean' },
        reset: { type: 'boolean' },
        yes: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    })
    return values
  } catch (error) {
    throw new SeedRefusal(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
  }
}

function readPage(file: string): string {
  const decoded = decodePage(readBytes(file))
  if (!decoded.ok) throw new SeedRefusal(`${file}: ${decoded.message.zh}\n${decoded.message.en} (${decoded.code})`)
  return decoded.text
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file)
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new SeedRefusal(`读不到文件 ${file}（${reason}）。\nThe file ${file} cannot be read (${reason}).`)
  }
}

async function confirmReset(isConfirmed: boolean): Promise<void> {
  if (isConfirmed) return
  if (!process.stdin.isTTY)
    throw new SeedRefusal(
      '--reset 会清空数据库；不在终端里运行时请加 --yes。\n--reset erases the database: add --yes where nobody can be asked.',
    )
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question(
    '清空数据库，包括所有稿件和历史？输入 yes 继续。Erase the database, all pieces and their history? (yes) ',
  )
  terminal.close()
  if (answer.trim() !== 'yes') throw new SeedRefusal('没有清空，什么都没有改。Nothing was erased or changed.')
}

/** Each document and each step is a transaction of its own: whatever was done is whole. */
function interrupted(): void {
  process.stderr.write(
    '\n已中断。再次运行会从这里接着做，不会重复。\nInterrupted: the next run goes on from here, without doubles.\n',
  )
  process.exit(130)
}

function isOurs(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'isNewsroomError' in error
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}
