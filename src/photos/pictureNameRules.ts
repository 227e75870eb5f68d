interface NamedPicture {
  readonly originalFilename?: unknown
  readonly filename?: unknown
}

/** As many digits of a content's hash as tell pictures apart at a glance. */
const shownDigits = 8
const hashedName = /^([0-9a-f]{64})((?:-\d+)?\.[a-z]+)$/

/** What a picture is called on the screen: as it came, or, where that is not known, by the beginning of its hash. */
export function pictureName({ originalFilename, filename }: NamedPicture): string {
  if (typeof originalFilename === 'string' && originalFilename) return originalFilename
  if (typeof filename !== 'string') return ''
  return filename.replace(hashedName, (_all, hash: string, end: string) => `${hash.slice(0, shownDigits)}…${end}`)
}
