import { mkdir, open } from 'node:fs/promises'
import { createServer } from 'node:http'
import path from 'node:path'

/**
 * The least that an upload over HTTP can be: each body is written to a file of its own, synced, and acknowledged. No form, no
 * person, no hash, no row. A program of its own; the folder and the port come as its arguments.
 */
const [folder = '', port = '0'] = process.argv.slice(2)
await mkdir(folder, { recursive: true })
let files = 0
createServer(async (req, res) => {
  if (req.method === 'POST') {
    files += 1
    const handle = await open(path.join(folder, String(files)), 'w')
    for await (const chunk of req) await handle.writeFile(chunk as Buffer)
    await handle.sync()
    await handle.close()
  }
  res.end('{}')
}).listen(Number(port))
