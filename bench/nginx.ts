import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import path from 'node:path'
import type { Running } from './publicServers'
import type { Recorded } from './recordAnswer'
import { freePort, launchServer } from './serverProcess'

const program = '/usr/sbin/nginx'

/** The bytes of a recorded answer as a file, with its headers, at every address. */
export async function startNginxWithFile(recorded: string, folder: string): Promise<Running> {
  const port = await freePort()
  // Written by the benchmark itself.
  const { head, body } = JSON.parse(readFileSync(recorded, 'utf8')) as Recorded
  const root = path.join(folder, 'nginx-files')
  mkdirSync(root, { recursive: true })
  writeFileSync(path.join(root, 'answer'), Buffer.from(body, 'base64'))
  const given = new Map(head.flatMap((name, at) => (at % 2 === 0 ? [[name.toLowerCase(), head[at + 1] ?? '']] : [])))
  const type = given.get('content-type') ?? 'application/octet-stream'
  for (const own of ['content-type', 'content-length', 'transfer-encoding']) given.delete(own)
  const headers = [...given].map(([name, value]) => `add_header ${name} ${quoted(value)};`).join('\n')
  const server = `server {
    listen ${port};
    root ${root};
    etag off;
    sendfile on;
    tcp_nopush on;
    open_file_cache max=100;
    location / {
      default_type ${quoted(type)};
      ${headers}
      rewrite ^ /answer break;
    }
  }`
  return start({ folder: root, port, server, answeredAt: '/' })
}

/** The documented proxy in front of a running newsroom. */
export async function startNginxInFront(newsroom: Running, folder: string, answeredAt: string): Promise<Running> {
  const port = await freePort()
  const own = path.join(folder, 'nginx-front')
  mkdirSync(own, { recursive: true })
  const server = readFileSync('docs/nginx.conf', 'utf8')
    .replace('/var/cache/nginx/newsroom', path.join(own, 'cache'))
    .replace('127.0.0.1:3000', new URL(newsroom.url).host)
    .replace('listen 80;', `listen ${port};`)
  return start({ folder: own, port, server, answeredAt })
}

interface Starting {
  readonly folder: string
  readonly port: number
  readonly server: string
  readonly answeredAt: string
}

/** One worker process, as ours is one; no log of single requests, as ours has none of what comes from memory. */
async function start({ folder, port, server, answeredAt }: Starting): Promise<Running> {
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${path.join(folder, name)};`)
    .join('\n')
  // As whoever runs the benchmark: the folder is that person's alone.
  const config = `daemon off;
user ${userInfo().username};
worker_processes 1;
pid ${path.join(folder, 'nginx.pid')};
error_log stderr crit;
events { worker_connections 1024; }
http {
  access_log off;
  keepalive_requests 1000000000;
  ${places}
  ${server}
}
`
  const file = path.join(folder, 'nginx.conf')
  writeFileSync(file, config)
  const running = launchServer({ program, args: ['-c', file, '-p', folder], port, env: {} })
  await running.answered(answeredAt)
  return { url: `http://localhost:${port}`, server: running }
}

function quoted(value: string): string {
  return `"${value.replace(/["\\$]/g, (one) => (one === '$' ? '' : `\\${one}`))}"`
}
