import { randomBytes } from 'node:crypto'
import type { Locator } from 'playwright-core'
import sharp from 'sharp'
import { expect } from 'vitest'
import { type Editor, openPage } from './desk'

export const openPhotoDesk = (editor: Pick<Editor, 'page'>) =>
  openPage(editor, '/admin/photo-desk', '#picture-desk-files')
export const rowsOf = ({ page }: Editor) => page.locator('.picture-sheet__row[data-row]')
export const cell = (row: Locator, name: string) => row.locator(`[data-name="${name}"]`)
export const value = (row: Locator, name: string) => cell(row, name).locator('.picture-sheet__value').textContent()
export const steady = async (editor: Editor, step: string, count: number) =>
  expect.poll(() => editor.page.locator(`.picture-sheet__row--${step}`).count(), { timeout: 60_000 }).toBe(count)

/** A file as the picker gives it, of one colour of its own. */
export async function plain(name: string): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const size = { width: 320, height: 240, channels: 3 } as const
  const raw = Buffer.alloc(size.width * size.height * 3, randomBytes(3))
  const buffer = await sharp(raw, { raw: size }).jpeg().toBuffer()
  return { name, mimeType: 'image/jpeg', buffer }
}
