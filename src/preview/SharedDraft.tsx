import { PieceView } from '../reading/PieceView'
import { readableTime } from '../reading/readingRules'
import type { OpenedLink } from './openLink'

/** A draft as an outsider reads it: every screen and every printed page says that it is none of the published pieces. */
export function SharedDraft({ opened: { piece, timeZone, recipient, expiresAt } }: { readonly opened: OpenedLink }) {
  const until = readableTime(expiresAt, timeZone)
  return (
    <>
      <p className="shared-draft__banner" role="note">
        <strong>未发表稿 · 供核实</strong> <span>供 {recipient} 阅读，请勿转发</span> <span>有效至 {until}</span>
      </p>
      <div className="shared-draft__mark" aria-hidden="true">
        {marks.map((mark) => (
          <span key={mark}>
            未发表稿 供核实 {recipient} {until}
          </span>
        ))}
      </div>
      <main>
        <PieceView piece={piece} timeZone={timeZone} />
      </main>
    </>
  )
}

/** Enough to fill a large screen; what is beyond the page is cut off. */
const marks = Array.from({ length: 24 }, (_, place) => `mark-${place}`)
