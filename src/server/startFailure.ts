import { accessSync, constants, existsSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { isMarkFile } from '../delivery/cards/markFileRules'
import { demoSecret, type Env, type PublicCacheSettings, type S3Settings } from '../env'
import type { Bilingual } from '../language'

/** A start that the operator can mend: told in one sentence, without a stack. */
class StartFailure extends Error {
  readonly text: Bilingual

  constructor(text: Bilingual) {
    super(`${text.zh} ${text.en}`)
    this.text = text
  }
}

const shortestSecret = 32

/** @throws StartFailure for settings with which the server must not, or cannot, run. */
export function assertStartable(env: Env, buildFolder: string | undefined): void {
  assertPort(env.port)
  assertUrl(env.publicUrl)
  assertHub(env.websubHub)
  if (env.tracing) assertTracing(env.tracing.url)
  if (!env.isDemo) assertSecret(env.secret)
  if (env.s3) assertBucketSettings(env.s3)
  for (const folder of [env.dataDir, env.mediaDir]) assertWritable(folder)
  if (env.pictureInboxDir) assertInbox(env.pictureInboxDir, env.pictureInboxKeptDays)
  assertPublicCache(env.publicCache)
  if (env.site.markFile) assertMark(env.site.markFile)
  if (buildFolder && !existsSync(path.join(buildFolder, 'BUILD_ID'))) {
    throw new StartFailure({
      zh: '尚未构建：请先运行 npm run build。',
      en: 'There is no build yet: run npm run build first.',
    })
  }
}

/** The sentence for a start that failed, in both languages; undefined where only the stack can tell. */
export function startSentence(error: unknown, env: Pick<Env, 'port'>): string | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('text' in cause && isBilingual(cause.text)) return `${cause.text.zh}\n${cause.text.en}`
    if ('syscall' in cause && cause.syscall === 'listen' && 'code' in cause)
      return listenSentence(String(cause.code), env.port)
  }
  return undefined
}

function assertPort(port: number): void {
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return
  throw new StartFailure({ zh: 'PORT 须为 0 至 65535 的整数。', en: 'PORT must be a whole number from 0 to 65535.' })
}

function assertUrl(publicUrl: string): void {
  if (URL.canParse(publicUrl) && /^https?:$/.test(new URL(publicUrl).protocol)) return
  throw new StartFailure({
    zh: `PUBLIC_URL 不是网址：${publicUrl}。请写成 https://news.example.com 的形式。`,
    en: `PUBLIC_URL is not a valid URL: ${publicUrl}. Write it like https://news.example.com.`,
  })
}

function assertHub(hub: string): void {
  if (hub === '' || (URL.canParse(hub) && /^https?:$/.test(new URL(hub).protocol))) return
  throw new StartFailure({
    zh: `WEBSUB_HUB 不是网址：${hub}。请写成 https://hub.example.com 的形式，或留空。`,
    en: `WEBSUB_HUB is not a valid URL: ${hub}. Write it like https://hub.example.com, or leave it empty.`,
  })
}

function assertTracing(url: string): void {
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return
  throw new StartFailure({
    zh: `OTEL_EXPORTER_OTLP_ENDPOINT 不是网址：${url}。请写成 http://collector:4318 的形式，或留空。`,
    en: `OTEL_EXPORTER_OTLP_ENDPOINT is not a valid URL: ${url}. Write it like http://collector:4318, or leave it empty.`,
  })
}

function assertSecret(secret: string): void {
  if (secret !== demoSecret && secret.length >= shortestSecret) return
  throw new StartFailure({
    zh: `生产环境须设置 PAYLOAD_SECRET（至少 ${shortestSecret} 个字符，例如 openssl rand -hex 32 的输出）；仅试用请运行 npm run demo。`,
    en: `Production needs PAYLOAD_SECRET (${shortestSecret} characters or more, such as the output of openssl rand -hex 32); to try things out, run npm run demo.`,
  })
}

function assertBucketSettings({ endpoint, accessKeyId, secretAccessKey }: S3Settings): void {
  if (accessKeyId === '' || secretAccessKey === '') {
    throw new StartFailure({
      zh: '设置了 S3_BUCKET，还须设置 S3_ACCESS_KEY_ID 和 S3_SECRET_ACCESS_KEY。',
      en: 'With S3_BUCKET, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY are needed too.',
    })
  }
  if (endpoint !== undefined && !(URL.canParse(endpoint) && /^https?:$/.test(new URL(endpoint).protocol))) {
    throw new StartFailure({
      zh: 'S3_ENDPOINT 不是网址：请写成 https://s3.example.com 的形式。',
      en: 'S3_ENDPOINT is not a valid URL: write it like https://s3.example.com.',
    })
  }
}

function assertWritable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? error.code : error
    throw new StartFailure({
      zh: `无法写入目录 ${folder}（${reason}）：请更改其权限，或用 DATA_DIR、MEDIA_DIR、PICTURE_INBOX_DIR 指定别的目录。`,
      en: `The folder ${folder} cannot be written (${reason}): change its permissions, or name others with DATA_DIR, MEDIA_DIR and PICTURE_INBOX_DIR.`,
    })
  }
}

function assertInbox(folder: string, keptDays: number): void {
  assertWritable(folder)
  if (Number.isInteger(keptDays) && keptDays >= 0) return
  throw new StartFailure({
    zh: 'PICTURE_INBOX_KEPT_DAYS 须为 0 或更大的整数（天）。',
    en: 'PICTURE_INBOX_KEPT_DAYS must be a whole number of days, 0 or more.',
  })
}

function assertMark(file: string): void {
  if (existsSync(file) && isMarkFile(readFileSync(file))) return
  throw new StartFailure({
    zh: `SITE_MARK_FILE 不能用：${file}。请指定一幅正方形 PNG，边长 280 至 2048 像素，不超过 1 MB。`,
    en: `SITE_MARK_FILE cannot be used: ${file}. Name a square PNG, 280 to 2048 pixels wide, 1 MB at most.`,
  })
}

function assertPublicCache(settings: PublicCacheSettings): void {
  if (Object.values(settings).every((value) => Number.isFinite(value) && value >= 0)) return
  throw new StartFailure({
    zh: 'PUBLIC_CACHE_MB、PUBLIC_CACHE_STALE_SECONDS、CDN_FRESH_SECONDS、CDN_STALE_SECONDS 须为 0 或更大的数。',
    en: 'PUBLIC_CACHE_MB, PUBLIC_CACHE_STALE_SECONDS, CDN_FRESH_SECONDS and CDN_STALE_SECONDS must be numbers, 0 or more.',
  })
}

function listenSentence(code: string, port: number): string {
  if (code === 'EADDRINUSE') {
    return `端口 ${port} 已被占用：请停止占用它的程序，或用 PORT 换一个端口。\nPort ${port} is taken: stop the program that holds it, or choose another with PORT.`
  }
  return `无法监听端口 ${port}（${code}）：请用 PORT 换一个端口。\nPort ${port} cannot be opened (${code}): choose another with PORT.`
}

function isBilingual(value: unknown): value is Bilingual {
  return typeof value === 'object' && value !== null && 'zh' in value && 'en' in value
}
