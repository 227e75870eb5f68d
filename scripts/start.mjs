import './nodeVersion.mjs'
import './endWithParent.mjs'
import { existsSync } from 'node:fs'

process.env.NODE_ENV = 'production'
process.env.NEXT_TELEMETRY_DISABLED = '1'

if (existsSync('dist/server/index.js')) {
  await import('../dist/server/index.js')
} else {
  console.error('尚未构建：请先运行 npm run build。\nThere is no build yet: run npm run build first.')
  process.exit(1)
}
