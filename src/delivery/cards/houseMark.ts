import { readEnv } from '../../env'
import { sharp } from '../../photos/sharpSettings'
import { markPixels } from './markRules'

/** The mark as raw RGBA, so many pixels wide and high: the paper's own where one is named. */
export async function houseMark(size: number): Promise<Buffer> {
  const { markFile } = readEnv().site
  return markFile
    ? sharp(markFile).resize(size, size).ensureAlpha().toColourspace('srgb').raw().toBuffer()
    : markPixels(size)
}
