import type { ReadingPhoto } from './piece'

/** A picture with its caption, and the credit as printed at its end. */
export function PhotoFigure({ photo }: { readonly photo: ReadingPhoto }) {
  const { url, alt, width, height, caption, credit } = photo
  return (
    <figure className={`reading__photo ${url ? '' : 'reading__photo--missing'}`}>
      {/* biome-ignore lint/performance/noImgElement: the file is shown as it is; Next would make renditions of a draft's picture */}
      {url && <img src={url} alt={alt} {...(width && height ? { width, height } : {})} decoding="async" />}
      {(caption || credit) && (
        <figcaption>
          {caption} {credit && <span className="reading__credit">{credit}</span>}
        </figcaption>
      )}
    </figure>
  )
}
