import type { WorkerOptions } from 'node:worker_threads'

interface ThreadProgram {
  readonly start: string | URL
  readonly options: WorkerOptions
}

/**
 * What a `Worker` is to run. Built, the thread is a program beside the server's; from its source (tests) it needs the same translator
 * as they.
 * @param from the `import.meta.url` of a file beside the thread's own
 * @param name the thread's own file, `folder/file` without an ending, as scripts/build.mjs names it
 */
export function threadProgram(from: string, name: string): ThreadProgram {
  if (!from.endsWith('.ts')) return { start: new URL(`../${name}.js`, from), options: {} }
  const file = name.slice(name.lastIndexOf('/') + 1)
  return {
    start: `import('tsx/esm/api').then(({ tsImport }) => tsImport('./${file}.ts', '${from}'))`,
    options: { eval: true },
  }
}
