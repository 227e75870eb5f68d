// npm run docs             writes docs/examples/typescript/newsroom.d.ts from the API's contract
// npm run docs -- --check  fails when the file is not what the contract says
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript'
import { openApiDocument } from '../src/delivery/contract/openapi/document'

const file = path.join(import.meta.dirname, '../docs/examples/typescript/newsroom.d.ts')
const head = '// Written by `npm run docs` from /openapi.json. Do not edit.\n\n'

await main()
// What the config starts (timers, watchers) would keep this script from ending.
process.exit()

async function main(): Promise<void> {
  const { default: config } = await import('../payload.config')
  const document = openApiDocument(await config, 'http://localhost:3000')
  // Both describe the same: JSON Schema leaves more open than the package's type.
  const nodes = await openapiTS(document as unknown as OpenAPI3)
  const content = head + astToString(nodes)
  if (existsSync(file) && readFileSync(file, 'utf8') === content) return
  if (process.argv.includes('--check')) {
    console.error('docs/examples/typescript/newsroom.d.ts is not what the contract says. Run: npm run docs')
    process.exitCode = 1
    return
  }
  writeFileSync(file, content)
  console.log('docs/examples/typescript/newsroom.d.ts written.')
}
