import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type MadeSet, renditionsOf } from '../support/renditions'

const folder = mkdtempSync(path.join(tmpdir(), 'newsroom-metadata-'))
const original = path.join(folder, 'original.jpg')
afterAll(() => rmSync(folder, { recursive: true }))

/** What an independent reader finds, by group and tag. */
function readTags(file: string): Record<string, unknown> {
  const output = execFileSync('exiftool', ['-json', '-G1', '-a', '-struct', '-charset', 'exif=utf8', file], {
    encoding: 'utf8',
  })
  return JSON.parse(output)[0]
}

const record = {
  creators: ['测试摄影'],
  copyrightNotice: '图',
  description: '红色方块 A red square',
  creditLine: '测试署名',
}

/** In the original, and nowhere else. */
const secrets = ['SN-20481024', 'LENS-77001', 'OWNER-NAME', 'HOLD-UNTIL-NOON', 'RELEASE-4711', '31.23', '121.47']

let made: MadeSet

beforeAll(async () => {
  const content = await sharp({ create: { width: 800, height: 600, channels: 3, background: '#c02020' } })
    .withIccProfile('p3')
    .jpeg()
    .toBuffer()
  writeFileSync(original, content)
  execFileSync('exiftool', [
    ...['-overwrite_original', '-q', '-GPSLatitude=31.2304', '-GPSLatitudeRef=N', '-GPSLongitude=121.4737'],
    ...[
      '-GPSLongitudeRef=E',
      '-XMP-exif:GPSLatitude=31.2304',
      '-SerialNumber=SN-20481024',
      '-LensSerialNumber=LENS-77001',
    ],
    ...[
      '-OwnerName=OWNER-NAME',
      '-IPTC:SpecialInstructions=HOLD-UNTIL-NOON',
      '-XMP-photoshop:Instructions=HOLD-UNTIL-NOON',
    ],
    ...[
      '-XMP-plus:ModelReleaseID=RELEASE-4711',
      '-Comment=HOLD-UNTIL-NOON',
      '-Make=CAMERA',
      '-Orientation#=1',
      original,
    ],
  ])
  made = await renditionsOf(original, { record })
})

describe('a rendition', () => {
  it.each(['avif', 'webp', 'jpeg'] as const)('as %s says who made it and what it shows, and nothing else', (format) => {
    const rendition = made.largest('whole', format)
    const file = path.join(folder, `rendition.${rendition.extension}`)
    writeFileSync(file, made.contentOf(rendition))
    const tags = readTags(file)
    expect(tags).toMatchObject({
      'IFD0:Artist': '测试摄影',
      'IFD0:Copyright': '图',
      'IFD0:ImageDescription': '红色方块 A red square',
      'ExifIFD:ColorSpace': 'sRGB',
      'XMP-dc:Creator': ['测试摄影'],
      'XMP-dc:Description': '红色方块 A red square',
      'XMP-dc:Rights': '图',
      'XMP-photoshop:Credit': '测试署名',
      'ICC_Profile:ProfileDescription': 'sRGB',
    })
    // What describes the encoding itself.
    const technical = [
      /^(SourceFile|ExifTool:|System:|File:|Composite:|ICC|RIFF:|QuickTime:|Meta:|JFIF:)/,
      /^IFD0:(Orientation|XResolution|YResolution|ResolutionUnit|YCbCrPositioning)$/,
      /^ExifIFD:(ExifVersion|ComponentsConfiguration|FlashpixVersion|ExifImageWidth|ExifImageHeight)$/,
    ]
    const told = Object.keys(tags).filter((tag) => !technical.some((form) => form.test(tag)))
    expect(told.toSorted()).toEqual([
      'ExifIFD:ColorSpace',
      'IFD0:Artist',
      'IFD0:Copyright',
      'IFD0:ImageDescription',
      'XMP-dc:Creator',
      'XMP-dc:Description',
      'XMP-dc:Description-zh',
      'XMP-dc:Rights',
      'XMP-dc:Rights-zh',
      'XMP-photoshop:Credit',
    ])
  })

  it('has nothing of the original in its bytes, in every format and size', () => {
    const before = readFileSync(original)
    for (const secret of secrets.slice(0, 5)) expect(before.includes(secret), secret).toBe(true)
    expect(readTags(original)).toHaveProperty('GPS:GPSLatitude')
    for (const rendition of made.renditions) {
      const content = made.contentOf(rendition)
      for (const secret of secrets) expect(content.includes(secret), `${secret} in ${rendition.format}`).toBe(false)
    }
  })

  it('without metadata has none, but its colour space', async () => {
    const bare = await renditionsOf(original)
    for (const format of ['avif', 'webp', 'jpeg'] as const) {
      const rendition = bare.largest('whole', format)
      const file = path.join(folder, `bare.${rendition.extension}`)
      writeFileSync(file, bare.contentOf(rendition))
      const tags = Object.keys(readTags(file))
      expect(tags.filter((tag) => /^(IFD0:Artist|IFD0:Make|ExifIFD:Serial|XMP|IPTC|GPS)/.test(tag))).toEqual([])
      expect(tags).toContain('ICC_Profile:ProfileDescription')
    }
  })
})
