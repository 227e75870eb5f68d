const sidecarEnding = /\.xmp$/i

/** So long a sidecar waits for a picture that is still being sent, before it is meant for one that was taken already. */
const picturePatienceMilliseconds = 30_000
/** Then nobody sends its picture any more. */
const givenUpMilliseconds = 60 * 60_000

/** A file of a person's folder, by its path below the inbox. */
export interface Lying {
  readonly file: string
  /** It has stood still long enough. */
  readonly isWhole: boolean
  /** Let rest after a failure. */
  readonly isResting: boolean
}

/** Files that are taken together: pictures, and the sidecars that speak of them. One without pictures has one sidecar. */
export interface Offer {
  readonly pictures: readonly string[]
  readonly sidecars: readonly string[]
}

function isSidecar(file: string): boolean {
  return sidecarEnding.test(file)
}

/**
 * Whether a sidecar is named after a picture: `DSC_1.xmp` or `DSC_1.JPG.xmp` beside `DSC_1.JPG`, as the programs of the
 * trade name them. The case does not count: FTP servers change it.
 */
export function speaksOf(sidecar: string, picture: string): boolean {
  return namesAfter(picture).includes(bare(sidecar))
}

/** The sidecars of a picture; the later outranks the former, for it names the very file. */
export function sidecarsOf(picture: string, sidecars: readonly string[]): string[] {
  return sidecars.filter((sidecar) => speaksOf(sidecar, picture)).toSorted((a, b) => bare(a).length - bare(b).length)
}

/**
 * What of a folder can be taken. A picture waits for a sidecar that is still being sent; a sidecar goes with all pictures of
 * its name, since a camera's raw file and its JPEG share one.
 */
export function offersOf(files: readonly Lying[]): Offer[] {
  const pictures = files.filter(({ file }) => !isSidecar(file))
  const sidecars = files.filter(({ file }) => isSidecar(file))
  const byName = grouped(pictures, withoutEnding)
  const byPicture = grouped(sidecars, bare)
  const lonely = new Set(sidecars)
  const offers = [...byName.values()].flatMap((group): Offer[] => {
    const names = new Set(group.flatMap(({ file }) => namesAfter(file)))
    const own = [...names].flatMap((name) => byPicture.get(name) ?? [])
    for (const sidecar of own) lonely.delete(sidecar)
    const ready = group.filter((picture) => picture.isWhole && !picture.isResting).map(({ file }) => file)
    if (own.length === 0) return ready.map((file) => ({ pictures: [file], sidecars: [] }))
    const isWhole = [...group, ...own].every((lying) => lying.isWhole)
    return isWhole && ready.length > 0 ? [{ pictures: ready, sidecars: own.map(({ file }) => file) }] : []
  })
  const alone = [...lonely].filter(({ isWhole, isResting }) => isWhole && !isResting)
  return [...offers, ...alone.map(({ file }) => ({ pictures: [], sidecars: [file] }))]
}

/** @param since when it was first seen as it is, in milliseconds */
export function hasWaitedForPicture(since: number, now: number): boolean {
  return now - since >= picturePatienceMilliseconds
}

export function isGivenUp(since: number, now: number): boolean {
  return now - since >= givenUpMilliseconds
}

/** As much of a picture of the library as tells whether a sidecar is its. */
export interface KnownByName {
  readonly id: string
  readonly originalFilename?: string | null
  readonly takenLocally?: string | null
}

/**
 * The picture of a sidecar among those that its sender brought lately; null where none bears its name, or several do. Cameras
 * count to 9999 and begin anew: one that was taken at another minute is another picture.
 * @param takenLocally when the sidecar says that its picture was taken, as `KnownByName` has it; null where it does not
 */
export function pictureOf(
  { name, takenLocally }: { readonly name: string; readonly takenLocally: string | null },
  pictures: readonly KnownByName[],
): string | null {
  const [only, ...others] = pictures.filter(
    ({ originalFilename, takenLocally: taken }) =>
      originalFilename && speaksOf(name, originalFilename) && !differ(takenLocally, taken ?? null),
  )
  return only && others.length === 0 ? only.id : null
}

/** As far as both are known. */
function differ(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false
  const length = Math.min(one.length, other.length, 'YYYY-MM-DDTHH:MM'.length)
  return one.slice(0, length) !== other.slice(0, length)
}

function grouped(files: readonly Lying[], nameOf: (file: string) => string): Map<string, Lying[]> {
  const groups = new Map<string, Lying[]>()
  for (const lying of files) {
    const name = nameOf(lying.file)
    const group = groups.get(name)
    if (group) group.push(lying)
    else groups.set(name, [lying])
  }
  return groups
}

/** What a sidecar of it can be called, but for the ending. */
function namesAfter(picture: string): string[] {
  return [comparable(picture), withoutEnding(picture)]
}

function withoutEnding(picture: string): string {
  return comparable(picture.replace(/\.[^./\\]*$/, ''))
}

function bare(sidecar: string): string {
  return comparable(sidecar.replace(sidecarEnding, ''))
}

/** Folders are told apart by case. */
function comparable(file: string): string {
  const at = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1
  return file.slice(0, at) + file.slice(at).normalize('NFC').toLowerCase()
}
