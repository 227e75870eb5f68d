import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Whether the independent reader is there; `.ci/run` installs it (Debian: libimage-exiftool-perl). */
export async function hasExiftool(): Promise<boolean> {
  return run('exiftool', ['-ver']).then(
    () => true,
    () => false,
  )
}

/** What ExifTool finds in a picture, by group and tag like `XMP-dc:Title`. */
export async function exiftool(picture: Buffer): Promise<Readonly<Record<string, unknown>>> {
  return withFile(picture, async (file) => {
    const { stdout } = await run('exiftool', ['-json', '-struct', '-G1', '-a', file])
    // ExifTool answers with one object a file.
    const [found] = JSON.parse(stdout) as Record<string, unknown>[]
    return found ?? {}
  })
}

/** The picture with what ExifTool writes into it, given as its arguments: `-XMP-dc:Title=…`. */
export async function writtenByExiftool(picture: Buffer, tags: readonly string[]): Promise<Buffer> {
  return withFile(picture, async (file) => {
    await run('exiftool', ['-overwrite_original', '-quiet', '-ignoreMinorErrors', ...tags, file])
    return readFile(file)
  })
}

async function withFile<Result>(picture: Buffer, work: (file: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(path.join(tmpdir(), 'picture-'))
  try {
    const file = path.join(folder, 'picture')
    await writeFile(file, picture)
    return await work(file)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
