import sharp from 'sharp'
import type { RenditionPlan } from '../src/photos/renditions/planRules'
import { encoderOptions } from './bareRenditions'

type CreateImageSizes = (args: object) => Promise<{ sizesToSave: readonly { buffer: Buffer }[] }>

/** Payload's own making of `imageSizes`, one of them for each rendition of the plan, with the same encoders. */
export async function stockSizes(file: string, { base, sizes }: RenditionPlan): Promise<number> {
  // Payload does not export it: it is found beside its entry.
  const place = import.meta.resolve('payload').replace(/index\.js$/, 'uploads/image-resizing/createImageSizes.js')
  const { createImageSizes } = (await import(place)) as { createImageSizes: CreateImageSizes }
  const imageSizes = sizes.flatMap(({ framing, width, height, formats }) =>
    formats.map((format) => ({
      name: `${framing}-${width}-${format}`,
      width,
      height,
      formatOptions: { format, options: encoderOptions[format] },
    })),
  )
  const { sizesToSave } = await createImageSizes({
    config: { upload: { imageSizes } },
    dimensions: base,
    file: { tempFilePath: file, mimetype: 'image/jpeg' },
    mimeType: 'image/jpeg',
    req: { payloadUploadSizes: {} },
    savedFilename: 'picture.jpg',
    sharp,
    staticPath: '/nowhere',
  })
  return sizesToSave.length
}
