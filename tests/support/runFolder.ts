import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A folder that all files of one run share (template.ts). */
    runFolder: string
  }
}

export function setup(project: TestProject): () => Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsroom-run-'))
  project.provide('runFolder', folder)
  // Browsers that end with their process may still be writing; `rmSync` would not look again for what came meanwhile.
  return () => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
}
