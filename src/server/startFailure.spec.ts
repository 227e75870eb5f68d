import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { demoSecret, readEnv } from '../env'
import { assertStartable, startSentence } from './startFailure'

const folder = mkdtempSync(path.join(tmpdir(), 'newsroom-start-'))
afterAll(() => rmSync(folder, { recursive: true }))

const good = { NODE_ENV: 'production' as const, PAYLOAD_SECRET: 'x'.repeat(32), DATA_DIR: folder, MEDIA_DIR: folder }

function failureOf(settings: Partial<NodeJS.ProcessEnv>, buildFolder?: string): string | undefined {
  const env = readEnv({ ...good, ...settings })
  try {
    assertStartable(env, buildFolder)
    return undefined
  } catch (error) {
    return startSentence(error, env)
  }
}

describe('assertStartable', () => {
  it('lets a well-configured production start', () => {
    expect(failureOf({})).toBeUndefined()
  })

  it('refuses the demo secret, no secret and a short one in production', () => {
    for (const PAYLOAD_SECRET of [demoSecret, '', 'x'.repeat(31)])
      expect(failureOf({ PAYLOAD_SECRET })).toContain('PAYLOAD_SECRET')
  })

  it('lets the demo start without a secret of its own', () => {
    expect(failureOf({ PAYLOAD_SECRET: '', DEMO: '1' })).toBeUndefined()
  })

  it('refuses a port or an address that is none', () => {
    for (const PORT of ['abc', '-1', '70000', '1.5']) expect(failureOf({ PORT })).toContain('PORT')
    expect(failureOf({ PUBLIC_URL: 'ftp://a' })).toContain('PUBLIC_URL')
    expect(failureOf({ WEBSUB_HUB: 'hub.example' })).toContain('WEBSUB_HUB')
    expect(failureOf({ WEBSUB_HUB: 'https://hub.example/' })).toBeUndefined()
    expect(failureOf({ OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' })).toContain('OTEL_EXPORTER_OTLP_ENDPOINT')
    expect(failureOf({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318' })).toBeUndefined()
  })

  it('refuses a bucket without its keys, or at no address, and tells no key', () => {
    const bucket = { S3_BUCKET: 'pictures', S3_ACCESS_KEY_ID: 'id', S3_SECRET_ACCESS_KEY: 'a-secret' }
    expect(failureOf(bucket)).toBeUndefined()
    expect(failureOf({ ...bucket, S3_SECRET_ACCESS_KEY: '' })).toContain('S3_SECRET_ACCESS_KEY')
    expect(failureOf({ ...bucket, S3_ACCESS_KEY_ID: '' })).toContain('S3_ACCESS_KEY_ID')
    const failure = failureOf({ ...bucket, S3_ENDPOINT: 's3.example.com' })
    expect(failure).toContain('S3_ENDPOINT')
    expect(failure).not.toContain('a-secret')
  })

  it('refuses a mark that is none', () => {
    const file = path.join(folder, 'mark.png')
    writeFileSync(file, 'no picture')
    expect(failureOf({ SITE_MARK_FILE: file })).toContain('SITE_MARK_FILE')
    expect(failureOf({ SITE_MARK_FILE: path.join(folder, 'nowhere.png') })).toContain('SITE_MARK_FILE')
  })

  it('refuses folders that cannot be made, and a missing build', () => {
    const file = path.join(folder, 'file')
    writeFileSync(file, '')
    expect(failureOf({ DATA_DIR: path.join(file, 'data') })).toContain('DATA_DIR')
    expect(failureOf({ MEDIA_DIR: path.join(file, 'media') })).toContain('MEDIA_DIR')
    expect(failureOf({ PICTURE_INBOX_DIR: path.join(file, 'inbox') })).toContain('PICTURE_INBOX_DIR')
    expect(failureOf({}, path.join(folder, 'no-build'))).toContain('npm run build')
  })
})

describe('assertStartable, of a picture inbox', () => {
  it('refuses a number of days that is none', () => {
    const inbox = path.join(folder, 'inbox')
    expect(failureOf({ PICTURE_INBOX_DIR: inbox })).toBeUndefined()
    expect(failureOf({ PICTURE_INBOX_DIR: inbox, PICTURE_INBOX_KEPT_DAYS: '0' })).toBeUndefined()
    for (const PICTURE_INBOX_KEPT_DAYS of ['-1', '1.5', 'a week'])
      expect(failureOf({ PICTURE_INBOX_DIR: inbox, PICTURE_INBOX_KEPT_DAYS })).toContain('PICTURE_INBOX_KEPT_DAYS')
  })
})

describe('assertStartable, of what is kept for readers', () => {
  it.each(['PUBLIC_CACHE_MB', 'PUBLIC_CACHE_STALE_SECONDS', 'CDN_FRESH_SECONDS', 'CDN_STALE_SECONDS'])(
    'refuses no number as %s',
    (name) => {
      expect(failureOf({ [name]: '0' })).toBeUndefined()
      for (const value of ['-1', 'much']) expect(failureOf({ [name]: value })).toContain(name)
    },
  )
})

describe('assertStartable, of settings that would only fail later', () => {
  it.each([
    ['LOG_LEVEL', ['silent', 'debug'], ['verbose']],
    ['TRUST_PROXY', ['1', 'true', 'loopback, 10.0.0.0/8'], ['nginx', '10.0.0']],
    ['ANONYMOUS_RATE_PER_MINUTE', ['0', '60'], ['60/min', '-1']],
    ['SITE_TIME_ZONE', ['Asia/Urumqi'], ['Beijing', '+25:00']],
    ['SITE_API_URL', ['http://127.0.0.1:3000'], ['127.0.0.1:3000']],
    [
      'SMTP_URL',
      ['smtp://user:pass@mail.example:587', 'smtps://mail.example'],
      ['mail.example', 'http://mail.example'],
    ],
  ])('refuses a %s that is none, and no other', (name, right, wrong) => {
    for (const value of right) expect(failureOf({ [name]: value })).toBeUndefined()
    for (const value of wrong) expect(failureOf({ [name]: value })).toContain(name)
  })

  it('repeats no password of a mail server', () => {
    expect(failureOf({ SMTP_URL: 'http://user:a-secret@mail.example' })).not.toContain('a-secret')
  })
})

describe('startSentence', () => {
  it('says what to do about a taken port', () => {
    const error = Object.assign(new Error('listen EADDRINUSE'), { syscall: 'listen', code: 'EADDRINUSE' })
    expect(startSentence(error, { port: 3000 })).toContain('Port 3000 is taken')
  })

  it('finds the sentence of a cause, and says nothing where only the stack can tell', () => {
    const cause = Object.assign(new Error('x'), { text: { zh: '数据库', en: 'database' } })
    expect(startSentence(new Error('wrapped', { cause }), { port: 1 })).toBe('数据库\ndatabase')
    expect(startSentence(new Error('a bug'), { port: 1 })).toBeUndefined()
  })
})
