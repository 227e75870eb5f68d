import path from 'node:path'
import { defaultTimeZone } from './defaultTimeZone'

/** The built-in secret of a demo; production refuses it. */
export const demoSecret = 'newsroom-demo-secret-not-for-production'

/** An S3-compatible bucket. */
export interface S3Settings {
  /** Without one it is Amazon's own. */
  readonly endpoint: string | undefined
  readonly region: string
  readonly bucket: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
}

export interface PublicCacheSettings {
  /** Bytes for everything that is kept; 0: nothing is. */
  readonly maxBytes: number
  /** While the database is away: how long ago an answer may have been right that is given out nevertheless. */
  readonly staleSeconds: number
  /** For caches in front: seconds for which they need not ask, and seconds more for which they may give out what is stale. */
  readonly sharedFreshSeconds: number
  readonly sharedStaleSeconds: number
}

/** Where traces are sent. */
export interface TracingSettings {
  /** The whole address, `…/v1/traces`. */
  readonly url: string
  readonly serviceName: string
  /** Whether callers say which trace they are part of: those of a proxy that is trusted. */
  readonly isParentTrusted: boolean
}

/** What the website says of the paper, and whom it asks. */
export interface SiteSettings {
  /** Where it reads the API, without `/api` and without a slash at the end; its own server unless another is named. */
  readonly apiUrl: string
  /** The paper's name on the masthead. */
  readonly name: string
  /** IANA name of the time zone in which it tells days and times. */
  readonly timeZone: string
  /** What a news site in China has to show at its foot, as issued; empty where there is none. */
  readonly internetRecord: string
  readonly newsLicence: string
  /** Where readers report what is wrong: a phone number or an address. */
  readonly reportContact: string
  /** Absolute path of a square PNG, the paper's own mark; null for the built-in one. */
  readonly markFile: string | null
}

export interface Env {
  readonly nodeEnv: 'development' | 'production' | 'test'
  /** True for `npm run demo` and the tests: demo accounts and the built-in secret are allowed. */
  readonly isDemo: boolean
  readonly demoPassword: string
  readonly secret: string
  readonly port: number
  /** Undefined or `file:…`: SQLite embedded. `mongodb://…`: MongoDB. */
  readonly databaseUri: string | undefined
  /** Absolute folder of the embedded database, its lock and other working files. */
  readonly dataDir: string
  /** Absolute folder of the uploaded files. */
  readonly mediaDir: string
  /** Where originals and renditions lie; null: in `mediaDir`. */
  readonly s3: S3Settings | null
  /** Absolute folder that is watched for pictures; null where none is. */
  readonly pictureInboxDir: string | null
  /** Days for which files taken from it are kept there; 0 removes them at once. */
  readonly pictureInboxKeptDays: number
  /** The address under which readers and editors reach this server, without a slash at the end. */
  readonly publicUrl: string
  /** True for a site that is not for the public yet: crawlers are asked to stay away. */
  readonly siteIsClosed: boolean
  /** Express `trust proxy`: `false`, a number of hops, or a list of addresses. */
  readonly trustProxy: boolean | number | string
  readonly logLevel: string
  /** What whoever reads `/metrics` has to show; without it only this machine reads them. */
  readonly metricsToken: string
  /** Null where no traces are made. */
  readonly tracing: TracingSettings | null
  /** What readers are answered with from memory. */
  readonly publicCache: PublicCacheSettings
  /** `smtp://user:password@host:587` or `smtps://…`; empty where no mail is sent. */
  readonly smtpUrl: string
  /** The sender of mail: an address, or `name <address>`. */
  readonly mailFrom: string
  /** Receivers of webhooks inside the house, as `host:port`; all others must have a public address. */
  readonly webhookAllowedHosts: readonly string[]
  /** The WebSub hub that is told of what is new in the feeds; empty for none. */
  readonly websubHub: string
  readonly site: SiteSettings
  /** Origins whose pages may read the public API in a browser, or any. */
  readonly corsOrigins: 'any' | readonly string[]
  /** Requests a minute that one address may make without a key; 0 for no limit. */
  readonly anonymousRatePerMinute: number
}

/** The newsroom's settings as typed values, made anew with each call; the environment itself stays as it was at the start. */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const nodeEnv = source.NODE_ENV === 'production' ? 'production' : source.NODE_ENV === 'test' ? 'test' : 'development'
  const port = Number(source.PORT ?? 3000)
  return {
    nodeEnv,
    isDemo: source.DEMO === '1' || nodeEnv !== 'production',
    demoPassword: source.DEMO_PASSWORD || 'demo-newsroom',
    secret: source.PAYLOAD_SECRET || demoSecret,
    port,
    databaseUri: source.DATABASE_URI || undefined,
    dataDir: path.resolve(source.DATA_DIR || '.data'),
    mediaDir: path.resolve(source.MEDIA_DIR || 'media'),
    s3: readS3(source),
    pictureInboxDir: source.PICTURE_INBOX_DIR ? path.resolve(source.PICTURE_INBOX_DIR) : null,
    pictureInboxKeptDays: Number(source.PICTURE_INBOX_KEPT_DAYS || 7),
    publicUrl: (source.PUBLIC_URL || `http://localhost:${port}`).replace(/\/$/, ''),
    siteIsClosed: source.SITE_IS_CLOSED === '1',
    trustProxy: parseTrustProxy(source.TRUST_PROXY),
    logLevel: source.LOG_LEVEL || 'info',
    metricsToken: source.METRICS_TOKEN || '',
    tracing: readTracing(source),
    publicCache: {
      // Where the code changes as one works, its answers do too.
      maxBytes: Number(source.PUBLIC_CACHE_MB || (nodeEnv === 'development' ? 0 : 64)) * 1024 * 1024,
      staleSeconds: Number(source.PUBLIC_CACHE_STALE_SECONDS || 600),
      sharedFreshSeconds: Number(source.CDN_FRESH_SECONDS || 1),
      sharedStaleSeconds: Number(source.CDN_STALE_SECONDS || 0),
    },
    smtpUrl: source.SMTP_URL || '',
    mailFrom: source.MAIL_FROM || '',
    webhookAllowedHosts: listIn(source.WEBHOOK_ALLOWED_HOSTS),
    websubHub: source.WEBSUB_HUB || '',
    site: readSite(source, port),
    corsOrigins: parseOrigins(source.CORS_ORIGINS),
    anonymousRatePerMinute: Number(source.ANONYMOUS_RATE_PER_MINUTE || 0),
  }
}

/** The names are OpenTelemetry's own. */
function readTracing(source: NodeJS.ProcessEnv): TracingSettings | null {
  const url =
    source.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT ||
    (source.OTEL_EXPORTER_OTLP_ENDPOINT && `${source.OTEL_EXPORTER_OTLP_ENDPOINT.replace(/\/$/, '')}/v1/traces`)
  if (!url || source.OTEL_SDK_DISABLED === 'true') return null
  const isParentTrusted = parseTrustProxy(source.TRUST_PROXY) !== false
  return { url, serviceName: source.OTEL_SERVICE_NAME || 'newsroom', isParentTrusted }
}

function readSite(source: NodeJS.ProcessEnv, port: number): SiteSettings {
  return {
    apiUrl: (source.SITE_API_URL || `http://127.0.0.1:${port}`).replace(/\/$/, ''),
    name: source.SITE_NAME || '样报',
    timeZone: source.SITE_TIME_ZONE || defaultTimeZone,
    internetRecord: source.SITE_INTERNET_RECORD || '',
    newsLicence: source.SITE_NEWS_LICENCE || '',
    reportContact: source.SITE_REPORT_CONTACT || '',
    markFile: source.SITE_MARK_FILE ? path.resolve(source.SITE_MARK_FILE) : null,
  }
}

function listIn(value: string | undefined): readonly string[] {
  return (value ?? '')
    .split(',')
    .map((entry) => entry.trim().toLowerCase())
    .filter((entry) => entry !== '')
}

/** A bucket that is named is used; what is missing beside it is told at the start. */
function readS3(source: NodeJS.ProcessEnv): S3Settings | null {
  if (!source.S3_BUCKET) return null
  return {
    endpoint: source.S3_ENDPOINT || undefined,
    region: source.S3_REGION || 'us-east-1',
    bucket: source.S3_BUCKET,
    accessKeyId: source.S3_ACCESS_KEY_ID || '',
    secretAccessKey: source.S3_SECRET_ACCESS_KEY || '',
  }
}

function parseTrustProxy(value: string | undefined): boolean | number | string {
  if (!value || value === 'false') return false
  if (value === 'true') return true
  return /^\d+$/.test(value) ? Number(value) : value
}

/** `https://a.example, https://b.example`; `none` for nobody. */
function parseOrigins(value: string | undefined): 'any' | readonly string[] {
  if (!value || value.trim() === '*') return 'any'
  const origins = value.split(',').map((origin) => origin.trim().replace(/\/$/, ''))
  return origins.filter((origin) => origin !== '' && origin !== 'none')
}
