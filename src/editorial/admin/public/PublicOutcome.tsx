'use client'
import { useEffect, useState } from 'react'
import { useSay } from '../../../admin/useSay'
import { isRecord } from '../../../isRecord'
import type { Bilingual } from '../../../language'
import { useTimeZone } from '../../../newsroom/admin/useNewsroomTime'
import { noMaterial, type ReadingMaterial, readingPieceOf, wantedMaterial } from '../../../preview/readingPieceRules'
import { PieceView } from '../../../reading/PieceView'
import { slugs } from '../../../slugs'
import type { Action } from '../../workflow'
import type { ActionDraft } from '../actionForm'
import type { PieceStatus } from '../pieceStatus'
import '../../../reading/reading.css'
import '../signing.css'

interface OutcomeProps {
  readonly action: Action
  readonly status: PieceStatus
  /** `/api/articles/…` */
  readonly address: string
  readonly draft: ActionDraft
}

type Content = Readonly<Record<string, unknown>>

interface Sides {
  /** As a stranger gets it now; null where the public gets nothing. */
  readonly live: Content | null
  readonly newest: Content | null
  readonly material: ReadingMaterial
}

const shown: ReadonlySet<Action> = new Set(['publish', 'schedule', 'withdraw', 'kill'])

/** Articles only: nothing else has a page of its own. */
function hasOutcome(action: Action, address: string): boolean {
  return shown.has(action) && address.includes(`/${slugs.articles}/`)
}

/** Whether the dialog has two pages to show side by side. */
export function showsOutcome(action: Action, { state }: PieceStatus, address: string): boolean {
  return hasOutcome(action, address) && (state === 'published' || state === 'correcting')
}

/** What readers have now and what they will have, before an action that they will notice. */
export function PublicOutcome(props: OutcomeProps) {
  return hasOutcome(props.action, props.address) ? <BothSides {...props} /> : null
}

function BothSides({ action, status, address, draft }: OutcomeProps) {
  const say = useSay()
  const sides = useSides(address)
  if (!sides) return null
  const isTakenDown = action === 'withdraw' || action === 'kill'
  const note = status.correction?.kind === 'notice' ? (draft.note ?? status.correction.note ?? '') : ''
  const after = sides.newest && withNote(sides.newest, note)
  const isReprint = isRecord(sides.newest?.source) && sides.newest.source.kind === 'reprint'
  return (
    <details className="public-outcome" open={isTakenDown || status.state === 'correcting' || isReprint}>
      <summary>{say(texts.title)}</summary>
      <div className="public-outcome__sides">
        {sides.live && (
          <section aria-label={say(texts.now)}>
            <h3>{say(texts.now)}</h3>
            <Page content={sides.live} material={sides.material} />
          </section>
        )}
        <section aria-label={say(texts.afterwards)}>
          <h3>{say(texts.afterwards)}</h3>
          {isTakenDown ? (
            <Tombstone content={sides.live} />
          ) : (
            after && <Page content={after} material={sides.material} />
          )}
        </section>
      </div>
    </details>
  )
}

function Page({ content, material }: { readonly content: Content; readonly material: ReadingMaterial }) {
  const timeZone = useTimeZone()
  return (
    <div className="public-outcome__page">
      <PieceView piece={readingPieceOf(content, material)} timeZone={timeZone} />
    </div>
  )
}

function Tombstone({ content }: { readonly content: Content | null }) {
  const say = useSay()
  const slug = typeof content?.slug === 'string' ? content.slug : ''
  const captions = Array.isArray(content?.captions) ? content.captions.length : 0
  return (
    <div className="public-outcome__page">
      <p>
        <strong>{say(texts.gone)}</strong>
      </p>
      <ul>
        <li>{say(texts.api)}</li>
        <li>{say(texts.tombstone).replace('{slug}', slug)}</li>
        {captions > 0 && <li>{say(texts.captions).replace('{count}', String(captions))}</li>}
      </ul>
    </div>
  )
}

function useSides(address: string): Sides | null {
  const [sides, setSides] = useState<Sides | null>(null)
  useEffect(() => {
    let isHere = true
    void loadSides(address).then((loaded) => {
      if (isHere) setSides(loaded)
    })
    return () => {
      isHere = false
    }
  }, [address])
  return sides
}

async function loadSides(address: string): Promise<Sides> {
  const [live, newest] = await Promise.all([
    fetchContent(`${address}?depth=0`, 'omit'),
    fetchContent(`${address}?depth=0&draft=true`, 'same-origin'),
  ])
  return { live, newest, material: await fetchMaterial(address, newest ?? live) }
}

async function fetchMaterial(address: string, content: Content | null): Promise<ReadingMaterial> {
  const id = address.split('/').at(-1) ?? ''
  if (!content) return noMaterial
  const { captionIds, bylineIds, sectionId } = wantedMaterial(content, id)
  const query = new URLSearchParams({
    article: id,
    captions: captionIds.join(','),
    bylines: bylineIds.join(','),
    section: sectionId ?? '',
  })
  const found = await fetchContent(`${address.slice(0, -id.length)}preview-material?${query}`, 'same-origin')
  // The product's own endpoint (src/preview/previewEndpoints.ts).
  return (found as { material?: ReadingMaterial } | null)?.material ?? noMaterial
}

async function fetchContent(address: string, credentials: RequestCredentials): Promise<Content | null> {
  const response = await fetch(address, { credentials, cache: 'no-store' }).catch(() => null)
  // A document of the product's own API.
  return response?.ok ? ((await response.json()) as Content) : null
}

/** The note of a public correction, where readers will find it. */
function withNote(content: Content, note: string): Content {
  if (!note.trim()) return content
  const corrections = Array.isArray(content.corrections) ? content.corrections : []
  return { ...content, corrections: [...corrections, { kind: 'notice', note, publishedAt: new Date().toISOString() }] }
}

const texts = {
  title: { zh: '读者将看到', en: 'What readers will see' },
  now: { zh: '现在', en: 'Now' },
  afterwards: { zh: '之后', en: 'Afterwards' },
  gone: { zh: '此稿已撤下。', en: 'This piece has been taken down.' },
  api: {
    zh: '接口、列表、检索里不再有它；原网址答“已撤下”（410），不显示标题和正文。',
    en: 'API, lists and search no longer have it; its address answers that it is gone (410), without headline or text.',
  },
  tombstone: {
    zh: '公开的撤稿标记只有网址名（{slug}）和时间，没有理由和姓名。',
    en: 'The public tombstone holds its address name ({slug}) and the time, no reason and no names.',
  },
  captions: {
    zh: '随稿的 {count} 条图片说明及其图片一并撤下。',
    en: 'Its {count} captions and their pictures go with it.',
  },
} as const satisfies Record<string, Bilingual>
