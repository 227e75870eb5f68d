'use client'
import { Link, useConfig } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { useSay } from '../../../admin/useSay'
import { entryStatuses } from '../../../contests/vocabulary'
import { StateBadge } from '../../../editorial/admin/StateBadge'
import { slugs } from '../../../slugs'
import { captionsInPieces } from '../recallRules'
import type { ToldUsage } from './usePictureUsage'
import { words } from './words'

/** Every place by its name, each a link to it. */
export function UsageLists({ usage }: { readonly usage: ToldUsage }) {
  const say = useSay()
  const { config } = useConfig()
  const href = (collection: string, id: string) => `${config.routes.admin}/collections/${collection}/${id}`
  const { pieces, originals, sameFile, entries, hiddenEntries, frontPage, topics, related, kept, lightboxes } = usage
  const captions = captionsInPieces(usage.captions, pieces)
  const isUsed = [pieces, originals, entries].some((list) => list.length > 0) || hiddenEntries > 0
  return (
    <>
      {!isUsed && <p className="picture-usage__note">{say(words.unused)}</p>}
      <Places title={say(words.pieces)} count={pieces.length}>
        {pieces.map(({ collection, id, title, state, isLive, isHeldBack, isTakenOut }) => (
          <li key={id}>
            <StateBadge state={state} />
            <Link href={href(collection, id)} prefetch={false}>
              {title || say(words.noTitle)}
            </Link>
            {isLive && <span className="picture-usage__live">{say(words.live)}</span>}
            {isHeldBack && <span className="picture-usage__held">{say(words.heldBack)}</span>}
            {isTakenOut && <span className="picture-usage__mark">{say(words.takenOut)}</span>}
          </li>
        ))}
      </Places>
      <Places title={say(words.captions)} count={captions.length}>
        {captions.map(({ id, text, isTakenOut }) => (
          <li key={id}>
            <Link href={href(slugs.photoCaptions, id)} prefetch={false}>
              {text.slice(0, 60) || say(words.noText)}
            </Link>
            {isTakenOut && <span className="picture-usage__mark">{say(words.takenOut)}</span>}
          </li>
        ))}
      </Places>
      <Named title={say(words.frontPage)} list={frontPage} linkOf={() => `${config.routes.admin}/front-page`} />
      <Named title={say(words.topics)} list={topics} linkOf={(id) => href(slugs.topics, id)} />
      <Named title={say(words.related)} list={related} linkOf={(id) => href(slugs.relatedPieces, id)} />
      <Named title={say(words.originals)} list={originals} linkOf={(id) => href(slugs.articles, id)} />
      <Places title={say(words.entries)} count={entries.length}>
        {entries.map(({ id, title, number, status }) => (
          <li key={id}>
            <Link href={href(slugs.contestEntries, id)} prefetch={false}>
              {title || number}
            </Link>
            <span className="picture-usage__mark">{isStatus(status) ? say(entryStatuses[status]) : status}</span>
          </li>
        ))}
      </Places>
      {hiddenEntries > 0 && (
        <p className="picture-usage__note">{say(words.hiddenEntries).replace('{count}', String(hiddenEntries))}</p>
      )}
      <Named title={say(words.lightboxes)} list={lightboxes} linkOf={(id) => href(slugs.lightboxes, id)} />
      <Named
        title={say(words.sameFile)}
        list={sameFile.map(({ id, name }) => ({ id, title: name }))}
        linkOf={(id) => href(slugs.media, id)}
      />
      {(kept.versions > 0 || kept.contents > 0) && (
        <p className="picture-usage__note">
          {say(words.kept).replace('{versions}', String(kept.versions)).replace('{contents}', String(kept.contents))}
        </p>
      )}
    </>
  )
}

function isStatus(status: string): status is keyof typeof entryStatuses {
  return Object.hasOwn(entryStatuses, status)
}

interface PlacesProps {
  readonly title: string
  readonly count: number
  readonly children: ReactNode
}

function Places({ title, count, children }: PlacesProps) {
  if (count === 0) return null
  return (
    <div className="picture-usage__places">
      <h3>
        {title} <span className="picture-usage__count">{count}</span>
      </h3>
      <ul>{children}</ul>
    </div>
  )
}

interface NamedProps {
  readonly title: string
  readonly list: readonly { readonly id: string; readonly title: string }[]
  readonly linkOf: (id: string) => string
}

function Named({ title, list, linkOf }: NamedProps) {
  const say = useSay()
  return (
    <Places title={title} count={list.length}>
      {list.map(({ id, title: name }) => (
        <li key={id}>
          <Link href={linkOf(id)} prefetch={false}>
            {name || say(words.noTitle)}
          </Link>
        </li>
      ))}
    </Places>
  )
}
