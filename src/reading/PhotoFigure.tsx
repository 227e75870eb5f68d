import { fallbackFile, largestFile, sourceSets } from './photoRules'
import type { ReadingPhoto } from './piece'

/** How wide a picture stands in the columns of `reading.css`; a browser takes the file that fits it. */
const textSizes = '(max-width: 32rem) 100vw, (max-width: 42rem) calc(100vw - 3rem), 39rem'
const gallerySizes = '(max-width: 32rem) 100vw, (max-width: 60rem) calc(100vw - 3rem), 57rem'

interface PhotoFigureProps {
  readonly photo: ReadingPhoto
  /** It may be what the page is waited for: it is fetched before the others. */
  readonly isFirst?: boolean
  /** Its number in a picture story, as 1/6. */
  readonly number?: string
}

/** A picture with its caption, and the credit as printed at its end; words alone where there is no picture. */
export function PhotoFigure({ photo, isFirst = false, number }: PhotoFigureProps) {
  const { caption, credit, withheld } = photo
  return (
    <figure className={classesOf(photo)}>
      {withheld && (
        <p className="reading__withheld" role="note">
          {withheld}
        </p>
      )}
      {hasPicture(photo) && <Picture photo={photo} isFirst={isFirst} isWide={number !== undefined} />}
      {(caption || credit || number) && (
        <figcaption>
          {number && <span className="reading__number">{number}</span>}
          {caption} {credit && <span className="reading__credit">{credit}</span>}
        </figcaption>
      )}
    </figure>
  )
}

function classesOf(photo: ReadingPhoto): string {
  const kinds = ['', hasPicture(photo) ? '' : '--words', photo.withheld ? '--withheld' : '']
  return kinds.flatMap((kind, place) => (kind || place === 0 ? [`reading__photo${kind}`] : [])).join(' ')
}

function hasPicture({ files, placeholder }: ReadingPhoto): boolean {
  return files.length > 0 || placeholder !== null
}

interface PictureProps {
  readonly photo: ReadingPhoto
  readonly isFirst: boolean
  readonly isWide: boolean
}

/** Its room is kept from the start, filled with what it will look like. */
function Picture({ photo, isFirst, isWide }: PictureProps) {
  const { alt, files, placeholder } = photo
  const look = placeholder ? { backgroundImage: `url("${placeholder}")` } : {}
  const file = fallbackFile(files)
  if (!file)
    return (
      <p className="reading__photo-waiting" style={look}>
        {alt} <span>（图片正在处理）</span>
      </p>
    )
  const { width, height } = largestFile(files) ?? file
  const [plain, ...better] = sourceSets(files)
  const sizes = isWide ? gallerySizes : textSizes
  // An upright picture is seen whole, at once.
  const fit = isWide ? { maxWidth: `min(100%, calc(90vh * ${width} / ${height}))` } : {}
  return (
    <picture>
      {better.map(({ mimeType, srcSet }) => (
        <source key={mimeType} type={mimeType} srcSet={srcSet} sizes={sizes} />
      ))}
      <img
        src={file.url}
        srcSet={plain?.srcSet}
        sizes={sizes}
        alt={alt}
        width={width}
        height={height}
        style={{ ...look, ...fit }}
        decoding="async"
        loading={isFirst ? 'eager' : 'lazy'}
        fetchPriority={isFirst ? 'high' : 'auto'}
      />
    </picture>
  )
}
