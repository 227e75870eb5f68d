import { link, lstat, mkdir, rename, unlink } from 'node:fs/promises'
import path from 'node:path'

/** Moves a file within one disk and replaces nothing: where the name is taken it gets a number. @returns where it is now */
export async function moveAside(from: string, to: string): Promise<string> {
  await mkdir(path.dirname(to), { recursive: true })
  const { dir, name, ext } = path.parse(to)
  for (let number = 1; ; number += 1) {
    const target = number === 1 ? to : path.join(dir, `${name}-${number}${ext}`)
    try {
      await place(from, target)
      return target
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
  }
}

/** A second name refuses one that is taken, which a rename would replace; not every disk knows second names. */
async function place(from: string, to: string): Promise<void> {
  try {
    await link(from, to)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'EEXIST' || code === 'ENOENT') throw error
    if (await lstat(to).catch(() => null)) throw Object.assign(new Error('taken'), { code: 'EEXIST' })
    return rename(from, to)
  }
  await unlink(from)
}
