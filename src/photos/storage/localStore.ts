import { randomUUID } from 'node:crypto'
import { type FileHandle, link, mkdir, open, readdir, rm, stat, unlink } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { isDiskFull } from './diskFull'
import { fileAt, keyOf, type PictureFile } from './keyRules'
import { clearOldFiles } from './leftovers'
import type { ByteRange, Incoming, PictureStore, StoredFile } from './pictureStore'
import { ContentMismatch, StorageFull } from './storageErrors'
import { verifiedContent } from './verifiedContent'

interface LocalStore {
  readonly root: string
  /** How a file is opened to be written; the tests put a full disk there. */
  readonly openNew?: (file: string) => Promise<FileHandle>
}

/**
 * Files in a folder of this machine. Each is written under another name, brought to the disk, and linked to its own name:
 * a reader finds it whole or not at all, and of two writers one finds it there.
 */
export function localStore({ root, openNew = (file) => open(file, 'wx') }: LocalStore): PictureStore {
  const pathOf = (file: PictureFile) => path.join(root, keyOf(file))
  const incomingFolder = path.join(root, 'incoming')

  async function put(incoming: Incoming): Promise<'stored' | 'alreadyThere'> {
    try {
      const outcome = (await linkSource(incoming, pathOf(incoming))) ?? (await place(incoming, pathOf(incoming)))
      await dropSource(incoming)
      return outcome
    } catch (error) {
      throw isDiskFull(error) ? new StorageFull() : error
    }
  }

  async function place(incoming: Incoming, target: string): Promise<'stored' | 'alreadyThere'> {
    if (await statOrNull(target)) return 'alreadyThere'
    await mkdir(incomingFolder, { recursive: true })
    const written = path.join(incomingFolder, randomUUID())
    try {
      await write(incoming, written)
      return await linkOnce(written, { target, kind: incoming.kind })
    } finally {
      await rm(written, { force: true })
    }
  }

  async function write(incoming: Incoming, written: string): Promise<void> {
    const handle = await openNew(written)
    try {
      await pipeline(verifiedContent(incoming), async (chunks: AsyncIterable<Buffer>) => {
        for await (const chunk of chunks) await handle.writeFile(chunk)
      })
      await handle.sync()
    } finally {
      await handle.close()
    }
  }

  return {
    put,
    async open(file: PictureFile, range?: ByteRange): Promise<Readable | null> {
      const handle = await unlessMissing(open(pathOf(file), 'r'))
      return handle ? handle.createReadStream(range ? { start: range.first, end: range.last } : {}) : null
    },
    async stat(file) {
      const found = await statOrNull(pathOf(file))
      return found && { ...named(file), ...found }
    },
    async asLocalFile(file, use) {
      return (await statOrNull(pathOf(file))) ? use(pathOf(file)) : null
    },
    remove: (file) => rm(pathOf(file), { force: true }),
    list: (kind, hashPrefix = '') => listFolder(root, `${kind}s`, hashPrefix),
    clearLeftovers: (now) => clearOldFiles(incomingFolder, now),
  }
}

/** A file on the same disk gets a second name here; null where there is none, or where the disk cannot do that. */
async function linkSource(
  { from, byteCount, kind }: Incoming,
  target: string,
): Promise<'stored' | 'alreadyThere' | null> {
  if (!('file' in from)) return null
  if ((await stat(from.file)).size !== byteCount) throw new ContentMismatch()
  if (!from.isSafe) await sync(from.file)
  try {
    return await linkOnce(from.file, { target, kind })
  } catch (error) {
    if (['EXDEV', 'EPERM', 'ENOTSUP', 'EMLINK'].includes(codeOf(error))) return null
    throw error
  }
}

async function linkOnce(
  written: string,
  { target, kind }: { readonly target: string; readonly kind: PictureFile['kind'] },
): Promise<'stored' | 'alreadyThere'> {
  let madeFolder: string | undefined
  try {
    await link(written, target).catch(async (error: unknown) => {
      if (codeOf(error) !== 'ENOENT') throw error
      madeFolder = await mkdir(path.dirname(target), { recursive: true })
      await link(written, target)
    })
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return 'alreadyThere'
    throw error
  }
  // Without it a power cut can take the new name, or its folders, away again. A rendition that is lost is made anew.
  if (kind === 'original') await Promise.all(foldersWithNews(target, madeFolder).map(sync))
  return 'stored'
}

/** The folder of the new name, and each in which a folder is new; `madeFolder` is the uppermost of those. */
function foldersWithNews(target: string, madeFolder: string | undefined): string[] {
  const folders = [path.dirname(target)]
  for (let folder = path.dirname(target); madeFolder && folder.length >= madeFolder.length; ) {
    folder = path.dirname(folder)
    folders.push(folder)
  }
  return folders
}

async function sync(fileOrFolder: string): Promise<void> {
  const handle = await open(fileOrFolder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function dropSource({ from }: Incoming): Promise<void> {
  if ('file' in from) await unlessMissing(unlink(from.file))
  if ('stream' in from) from.stream.destroy()
}

async function* listFolder(root: string, folder: string, hashPrefix: string): AsyncIterable<StoredFile> {
  const matches = (name: string, from: number) => {
    const wanted = hashPrefix.slice(from, from + name.length)
    return name.startsWith(wanted)
  }
  for (const first of await sortedNames(path.join(root, folder))) {
    if (!matches(first, 0)) continue
    for (const second of await sortedNames(path.join(root, folder, first))) {
      if (!matches(second, 2)) continue
      for (const name of await sortedNames(path.join(root, folder, first, second))) {
        const file = fileAt(`${folder}/${first}/${second}/${name}`)
        if (!file?.sha256.startsWith(hashPrefix)) continue
        const found = await statOrNull(path.join(root, keyOf(file)))
        if (found) yield { ...file, ...found }
      }
    }
  }
}

async function sortedNames(folder: string): Promise<string[]> {
  return ((await unlessMissing(readdir(folder))) ?? []).sort()
}

async function statOrNull(file: string): Promise<{ byteCount: number; storedAt: Date } | null> {
  const found = await unlessMissing(stat(file))
  return found && { byteCount: found.size, storedAt: found.mtime }
}

async function unlessMissing<Value>(pending: Promise<Value>): Promise<Value | null> {
  try {
    return await pending
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

function named({ kind, sha256, extension }: PictureFile): PictureFile {
  return { kind, sha256, extension }
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
}
