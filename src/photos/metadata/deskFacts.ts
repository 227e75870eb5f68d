import type { ExifDirectories } from './exifDirectories'
import { present } from './fieldText'
import type { DeskFacts } from './pictureMetadata'
import { charsetOf, cleanText, decoded } from './textCharset'
import type { TiffDirectory } from './tiffDirectory'

const tags = {
  make: 0x010f,
  model: 0x0110,
  exposureTime: 0x829a,
  fNumber: 0x829d,
  isoSpeed: 0x8827,
  focalLength: 0x920a,
  lensModel: 0xa434,
  latitudeRef: 1,
  latitude: 2,
  longitudeRef: 3,
  longitude: 4,
  altitudeRef: 5,
  altitude: 6,
} as const
const maxNameCharacters = 100

/** How and where the picture was taken, from EXIF. Serial numbers are not read: nobody at the desk needs them. */
export async function deskFacts({ image, exif, position }: ExifDirectories): Promise<DeskFacts> {
  const number = async (tag: number) => (await exif?.numbers(tag))?.find((value) => value > 0)
  return present<DeskFacts>({
    camera: cameraName(await nameOf(image, tags.make), await nameOf(image, tags.model)),
    lens: await nameOf(exif, tags.lensModel),
    exposureSeconds: exposure(await number(tags.exposureTime)),
    fNumber: await number(tags.fNumber),
    isoSpeed: await number(tags.isoSpeed),
    focalLengthMillimetres: await number(tags.focalLength),
    position: await positionOf(position),
  })
}

async function nameOf(directory: TiffDirectory | null, tag: number): Promise<string | undefined> {
  const bytes = await directory?.bytes(tag)
  const charset = bytes && charsetOf([bytes])
  const text = bytes && charset ? decoded(bytes, charset) : null
  return text ? cleanText(text).slice(0, maxNameCharacters) || undefined : undefined
}

/** Most makers put their name before the model's already. */
function cameraName(make: string | undefined, model: string | undefined): string | undefined {
  const brand = make?.split(' ')[0]?.toLowerCase()
  if (make && model && brand && !model.toLowerCase().startsWith(brand)) return `${make} ${model}`
  return model ?? make
}

function exposure(seconds: number | undefined): string | undefined {
  if (!seconds) return undefined
  return seconds < 0.3 ? `1/${Math.round(1 / seconds)}` : String(Number(seconds.toFixed(1)))
}

async function positionOf(directory: TiffDirectory | null): Promise<DeskFacts['position']> {
  if (!directory) return undefined
  const reference = async (tag: number) => (await directory.bytes(tag))?.toString('latin1', 0, 1)
  const latitude = degrees(await directory.numbers(tags.latitude), (await reference(tags.latitudeRef)) === 'S')
  const longitude = degrees(await directory.numbers(tags.longitude), (await reference(tags.longitudeRef)) === 'W')
  if (latitude === null || longitude === null || Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return undefined
  const [metres] = await directory.numbers(tags.altitude)
  const isBelowSea = (await directory.bytes(tags.altitudeRef))?.[0] === 1
  return { latitude, longitude, ...(metres === undefined ? {} : { altitudeMetres: isBelowSea ? -metres : metres }) }
}

function degrees([whole, minutes = 0, seconds = 0]: readonly number[], isNegative: boolean): number | null {
  if (whole === undefined) return null
  const value = Number((whole + minutes / 60 + seconds / 3600).toFixed(6))
  return isNegative ? -value : value
}
