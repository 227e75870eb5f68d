import { fallbackFile, largestFile, sourceSets } from '../../reading/photoRules'
import type { StoryPicture } from '../story'

interface StoryImageProps {
  readonly picture: StoryPicture
  /** How wide it stands, as `sizes` in HTML. */
  readonly sizes: string
  /** What the page is waited for. */
  readonly isFirst?: boolean
}

/** The picture of a story in the shape of a card; its room is kept from the start, filled with what it will look like. */
export function StoryImage({ picture, sizes, isFirst = false }: StoryImageProps) {
  const files = picture.card.length > 0 ? picture.card : picture.whole
  const file = fallbackFile(files)
  if (!file) return null
  const { width, height } = largestFile(files) ?? file
  const [plain, ...better] = sourceSets(files)
  return (
    <picture className="story__picture">
      {better.map(({ mimeType, srcSet }) => (
        <source key={mimeType} type={mimeType} srcSet={srcSet} sizes={sizes} />
      ))}
      <img
        src={file.url}
        srcSet={plain?.srcSet}
        sizes={sizes}
        alt={picture.alt}
        width={width}
        height={height}
        style={picture.placeholder ? { backgroundImage: `url("${picture.placeholder}")` } : undefined}
        decoding="async"
        loading={isFirst ? 'eager' : 'lazy'}
        fetchPriority={isFirst ? 'high' : 'auto'}
      />
    </picture>
  )
}
