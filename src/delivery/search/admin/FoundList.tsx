'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { useSay } from '../../../admin/useSay'
import { StateBadge } from '../../../editorial/admin/StateBadge'
import { isState } from '../../../editorial/workflow'
import { useWrittenTime } from '../../../newsroom/admin/useNewsroomTime'
import { slugs } from '../../../slugs'
import type { FoundPiece } from './foundPieces'
import { MarkedText } from './MarkedText'
import { words } from './words'

/** What was found: each piece with its state, and where the words stand in it. */
export function FoundList({ pieces }: { readonly pieces: readonly FoundPiece[] }) {
  const { config } = useConfig()
  const say = useSay()
  const written = useWrittenTime()
  return (
    <ol className="newsroom-search__list">
      {pieces.map(({ id, headline, slugline, state, section, bylines, publishedAt, excerpt, highlights }) => (
        <li key={id}>
          <h2>
            <Link href={`${config.routes.admin}/collections/${slugs.articles}/${id}`} prefetch={false}>
              {headline ? <MarkedText text={headline} ranges={highlights.headline} /> : slugline || say(words.untitled)}
            </Link>
          </h2>
          {excerpt && (
            <p>
              <MarkedText text={excerpt} ranges={highlights.excerpt} />
            </p>
          )}
          <p className="newsroom-search__facts">
            {isState(state) && <StateBadge state={state} />}
            {[section?.name, bylines.map(({ name }) => name).join('、'), publishedAt && written(publishedAt)]
              .filter(Boolean)
              .map((fact) => (
                <span key={String(fact)}>{fact}</span>
              ))}
          </p>
        </li>
      ))}
    </ol>
  )
}
