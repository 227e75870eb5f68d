import { InlineText } from './InlineText'
import { PhotoFigure } from './PhotoFigure'
import { PieceText } from './PieceText'
import type { ReadingCorrection, ReadingNode, ReadingPhoto, ReadingPiece, ReadingReprint } from './piece'
import { isSafeLink, keyed, notesIn, placePhotos, readableTime } from './readingRules'

interface PieceViewProps {
  readonly piece: ReadingPiece
  /** IANA name of the newsroom's time zone. */
  readonly timeZone: string
}

/** A piece as readers see it, from the kicker to the responsible editor. Its stylesheet is `reading.css`. */
export function PieceView({ piece, timeZone }: PieceViewProps) {
  const { kicker, headline, deck, reprint, corrections, responsibleEditor } = piece
  const { lead, inText, rest } = placePhotos(piece)
  const isGallery = piece.layout === 'gallery'
  const notes = notesIn(piece.body)
  return (
    <article className={isGallery ? 'reading reading--gallery' : 'reading'} lang="zh-CN">
      <header className="reading__head">
        {kicker && <p className="reading__kicker">{kicker}</p>}
        {headline && <h1 className="reading__headline">{headline}</h1>}
        {deck && <p className="reading__deck">{deck}</p>}
        <Signature piece={piece} timeZone={timeZone} />
      </header>
      <Corrections corrections={corrections} timeZone={timeZone} />
      {lead && <PhotoFigure photo={lead} isFirst />}
      <PieceText body={piece.body} dateline={piece.dateline} photos={inText} notes={notes} />
      {isGallery ? <Gallery photos={rest} /> : rest.map((photo) => <PhotoFigure key={photo.captionId} photo={photo} />)}
      <Notes notes={notes} />
      <footer className="reading__foot">
        {reprint && <Reprint reprint={reprint} />}
        {responsibleEditor && <p>（责任编辑：{responsibleEditor}）</p>}
      </footer>
    </article>
  )
}

/** Every picture at its full width, numbered. */
function Gallery({ photos }: { readonly photos: readonly ReadingPhoto[] }) {
  return (
    <div className="reading__gallery">
      {photos.map((photo, place) => (
        <PhotoFigure
          key={photo.captionId}
          photo={photo}
          isFirst={place === 0}
          number={`${place + 1}/${photos.length}`}
        />
      ))}
    </div>
  )
}

function Signature({ piece, timeZone }: PieceViewProps) {
  const time = readableTime(piece.publishedAt, timeZone)
  if (piece.bylines.length === 0 && !time && !piece.section) return null
  return (
    <p className="reading__signature">
      {keyed(piece.bylines).map(({ key, value }) => (
        <span key={key} className="reading__byline">
          {value.role && <span className="reading__role">{value.role}</span>}{' '}
          <Linked address={value.address}>{value.name}</Linked>
        </span>
      ))}
      {piece.section && (
        <span>
          <Linked address={piece.sectionAddress}>{piece.section}</Linked>
        </span>
      )}
      {time && piece.publishedAt && <time dateTime={piece.publishedAt}>{time}</time>}
    </p>
  )
}

function Linked({ address, children }: { readonly address: string | undefined; readonly children: string }) {
  return address ? <a href={address}>{children}</a> : children
}

function Corrections({
  corrections,
  timeZone,
}: {
  readonly corrections: readonly ReadingCorrection[]
  readonly timeZone: string
}) {
  if (corrections.length === 0) return null
  return (
    <aside className="reading__corrections" aria-label="更正">
      {keyed(corrections).map(({ key, value }) => (
        <p key={key}>
          <strong>更正</strong> {readableTime(value.publishedAt, timeZone)} {value.note}
        </p>
      ))}
    </aside>
  )
}

function Notes({ notes }: { readonly notes: readonly ReadingNode[] }) {
  if (notes.length === 0) return null
  return (
    <section className="reading__notes" aria-label="资料来源">
      <ol>
        {keyed(notes).map(({ key, value }) => (
          <li key={key} id={`source-${Number(key) + 1}`}>
            {value.note || <InlineText nodes={value.children ?? []} notes={[]} />}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Reprint({ reprint: { outlet, url, originalAuthor, originalTitle } }: { readonly reprint: ReadingReprint }) {
  const title = originalTitle ? `《${originalTitle}》` : ''
  return (
    <p>
      {outlet && `来源：${outlet} `}
      {originalAuthor && `作者：${originalAuthor} `}
      {title && '原题：'}
      {title && isSafeLink(url ?? undefined) ? (
        <a href={url ?? undefined} rel="noopener noreferrer">
          {title}
        </a>
      ) : (
        title
      )}
      {!title && isSafeLink(url ?? undefined) && (
        <a href={url ?? undefined} rel="noopener noreferrer">
          原文
        </a>
      )}
    </p>
  )
}
