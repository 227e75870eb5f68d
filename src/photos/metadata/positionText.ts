/** `39.9087`; not a part of a longer number, of a version or of a time of day. */
const decimal = (digits: string) => String.raw`(?<![\d.:]|\d,)([-+]?\d{1,3}\.\d${digits})(?!\d|\.\d|%)`
const hemisphere = `(?:(?<![A-Za-z])[NSEW](?![A-Za-z])|北纬|南纬|东经|西经|北緯|南緯|東經|西經)`
const latitude = '(?:[Ll]at(?:itude)?|LAT(?:ITUDE)?)'
const longitude = '(?:[Ll](?:on(?:gitude)?|ng)|LON(?:GITUDE)?|LNG)'
const axis = `(?:(?<![A-Za-z])(?:${latitude}|${longitude})(?![A-Za-z])|纬度|经度|緯度|經度)`
const degree = String.raw`(?:°|度|\s?[Dd]eg(?:rees)?(?![A-Za-z]))`
const minute = String.raw`(?:['′’‘]|分|\s?min(?![A-Za-z]))`
const second = String.raw`(?:["″”“]|['′’]{2}|秒|\s?sec(?![A-Za-z]))`
const whole = String.raw`(?<![\d.])\d{1,3}`
const sixtieth = String.raw`\d{1,2}(?:\.\d+)?`

/** One of these is a position to a village or nearer by itself. Only capitals are points of the compass: `9.912 s` is a time. */
const precise = [
  // 39°54′31″
  String.raw`${whole}\s?°\s*\d{1,2}\s?${minute}\s*${sixtieth}\s?${second}`,
  // N 39°54.5′, 北纬39度54分
  String.raw`${hemisphere}[:\s]*${whole}\s?${degree}\s*${sixtieth}\s?${minute}`,
  // 39 deg 54' 31.32" N
  String.raw`${whole}\s?${degree}\s*${sixtieth}\s?${minute}\s*(?:${sixtieth}\s?${second})?\s*${hemisphere}`,
  // 39,54.515N and 39,54,31N, as XMP writes them (ISO 16684-2, GPSCoordinate)
  String.raw`${whole},(?:\d{1,2}\.\d{2,}|\d{1,2},\d{1,2})${hemisphere}`,
  // 39.9087° N
  String.raw`${decimal('{3,}')}\s?${degree}?\s?${hemisphere}`,
  // N39.9087, lat=39.9087
  String.raw`${hemisphere}[:\s]*(?<![.,])[-+]?\d{1,3}\.\d{3,}(?!\d|\.\d)`,
  String.raw`${axis}\s*[:=为是]?\s*[-+]?\d{1,3}\.\d{3,}(?!\d|\.\d)`,
  // geo:39.9,116.4 (RFC 5870)
  String.raw`(?<![A-Za-z])(?:geo|GEO):-?\d{1,2}(?:\.\d+)?,-?\d{1,3}(?:\.\d+)?(?!\d)`,
].map((pattern) => new RegExp(pattern))

/** With one or two digits it takes both, how far north and how far east: `N 3.5` may be a size. */
const coarse = [
  String.raw`(?:(?<![A-Za-z])[NS]\s?|[北南][纬緯])\s*\d{1,2}\.\d{1,2}(?!\d)`,
  String.raw`(?<![\d.])\d{1,2}\.\d{1,2}\s?${degree}?\s?[NS](?![A-Za-z])`,
  String.raw`(?:(?<![A-Za-z])${latitude}|[纬緯]度)\s*[:=为是]?\s*[-+]?\d{1,2}\.\d{1,2}(?!\d)`,
].map((pattern) => new RegExp(pattern))
const coarseAcross = [
  String.raw`(?:(?<![A-Za-z])[EW]\s?|[东西東][经經])\s*\d{1,3}\.\d{1,2}(?!\d)`,
  String.raw`(?<![\d.])\d{1,3}\.\d{1,2}\s?${degree}?\s?[EW](?![A-Za-z])`,
  String.raw`(?:(?<![A-Za-z])${longitude}|[经經]度)\s*[:=为是]?\s*[-+]?\d{1,3}\.\d{1,2}(?!\d)`,
].map((pattern) => new RegExp(pattern))

const pair = new RegExp(
  String.raw`${decimal('{3,}')}\s?°?(?:\s*[,;、/|]\s*|\s+)([-+]?\d{1,3}\.\d{3,})(?!\d|\.\d|%)`,
  'g',
)
const alone = /^[-+]?\d{1,3}(?:\.\d{4,}\s?°?|(?:\.\d+)?\s?°)\s*[NSEW]?$/
const machineTag = /^(?:geo:.*|geotagged)$/i

/** Whether a text has a position on earth somewhere in it, as people and programs write one: to a village or nearer. */
export function holdsPosition(text: string): boolean {
  const plain = plainOf(text)
  const has = (patterns: readonly RegExp[]) => patterns.some((pattern) => pattern.test(plain))
  return has(precise) || (has(coarse) && has(coarseAcross)) || [...plain.matchAll(pair)].some(isPair)
}

/** A place that is no name: a position, or one half of it. */
export function isPositionPlace(text: string): boolean {
  return holdsPosition(text) || alone.test(plainOf(text))
}

/** A keyword by which programs note where a picture was taken (`geo:lat=39.9087`, `geotagged`), or a position itself. */
export function isPositionKeyword(text: string): boolean {
  return machineTag.test(plainOf(text)) || isPositionPlace(text)
}

/**
 * Two bare numbers are most often something else: gymnasts have marks to three digits. They are a position if they are more
 * precise than those, or if one of them can be a longitude alone.
 */
function isPair([, first = '', second = '']: RegExpMatchArray): boolean {
  const sizes = [first, second].map((number) => Math.abs(Number(number)))
  const [smaller, larger] = [Math.min(...sizes), Math.max(...sizes)]
  const isFine = [first, second].every((number) => /\.\d{4,}$/.test(number))
  return smaller <= 90 && larger <= 180 && (isFine || larger >= 100)
}

/** With one form of each sign; what looks like a degree is none in Unicode, and full-width signs are meant as the others. */
function plainOf(text: string): string {
  return text.replace(/[º˚]/g, '°').replace(/[−–]/g, '-').normalize('NFKC').replace(/\s+/g, ' ').trim()
}
