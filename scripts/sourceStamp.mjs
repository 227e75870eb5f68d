import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * A hash over the content of files and folders; what does not exist counts as empty.
 * @param {readonly string[]} roots
 * @param {(file: string) => boolean} [isLeftOut]
 */
export function hashOf(roots, isLeftOut = () => false) {
  const hash = createHash('sha256').update(process.versions.node.split('.', 1)[0] ?? '')
  for (const file of roots.flatMap(filesBelow).sort()) {
    if (!isLeftOut(file)) hash.update(file).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

/** Runs `act` unless the stamp says that it was done for the same sources; a broken-off run leaves no stamp. */
export async function unlessStamped(stamp, hash, act) {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return false
  rmSync(stamp, { force: true })
  await act()
  mkdirSync(path.dirname(stamp), { recursive: true })
  writeFileSync(stamp, hash)
  return true
}

function filesBelow(root) {
  if (!existsSync(root)) return []
  if (statSync(root).isFile()) return [root]
  return readdirSync(root, { withFileTypes: true }).flatMap((entry) => filesBelow(path.join(root, entry.name)))
}
