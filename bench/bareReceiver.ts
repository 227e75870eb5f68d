import { open } from 'node:fs/promises'
import { createServer } from 'node:http'

/**
 * The least that an upload over HTTP can be: a body is written to the named file, synced, and acknowledged. No form, no
 * person, no hash, no row. A program of its own; the file and the port come as its arguments.
 */
const [file = '', port = '0'] = process.argv.slice(2)
createServer(async (req, res) => {
  if (req.method === 'POST') {
    const handle = await open(file, 'w')
    for await (const chunk of req) await handle.writeFile(chunk as Buffer)
    await handle.sync()
    await handle.close()
  }
  res.end('{}')
}).listen(Number(port))
