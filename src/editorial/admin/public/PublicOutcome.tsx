'use client'
import { type ReactNode, useEffect, useState } from 'react'
import { useSay } from '../../../admin/useSay'
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
export function showsOutcome(action: Action, status: PieceStatus, address: string): boolean {
  return hasOutcome(action, address) && isRead(status)
}

/** Readers have it now. */
function isRead({ state }: PieceStatus): boolean {
  return state === 'published' || state === 'correcting'
}

/** What readers have now and what they will have, before an action that they will notice. */
export function PublicOutcome(props: OutcomeProps) {
  return hasOutcome(props.action, props.address) ? <BothSides {...props} /> : null
}

function BothSides({ action, status, address, draft }: OutcomeProps) {
  const say = useSay()
  const sides = useSides(address)
  const isTakenDown = action === 'withdraw' || action === 'kill'
  const note = status.correction?.kind === 'notice' ? (draft.note ?? status.correction.note ?? '') : ''
  const isLive = sides ? sides.live !== null : isRead(status)
  // All of it takes its room before it has come: the buttons below must not move under somebody's hand.
  return (
    <details
      className="public-outcome"
      open={isTakenDown || status.state === 'correcting' || status.isReprint === true}
      aria-busy={sides === null}
    >
      <summary>{say(texts.title)}</summary>
      <div className="public-outcome__sides">
        {isLive && (
          <Side title={say(texts.now)}>
            {sides?.live ? <Page content={sides.live} material={sides.material} /> : null}
          </Side>
        )}
        <Side title={say(texts.afterwards)}>{sides && <After sides={sides} note={isTakenDown ? null : note} />}</Side>
      </div>
    </details>
  )
}

interface AfterProps {
  readonly sides: Sides
  /** Of the correction, empty where it has none; null where the piece is taken down. */
  readonly note: string | null
}

function After({ sides: { live, newest, material }, note }: AfterProps) {
  const say = useSay()
  if (note === null) return <Tombstone content={live} />
  if (!newest) return <p role="alert">{say(texts.failed)}</p>
  return <Page content={withNote(newest, note)} material={material} />
}

interface SideProps {
  readonly title: string
  /** Nothing while it is on its way. */
  readonly children: ReactNode
}

function Side({ title, children }: SideProps) {
  const say = useSay()
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <div className="public-outcome__page">{children ?? <p role="status">{say(texts.loading)}</p>}</div>
    </section>
  )
}

function Page({ content, material }: { readonly content: Content; readonly material: ReadingMaterial }) {
  const timeZone = useTimeZone()
  return <PieceView piece={readingPieceOf(content, material)} timeZone={timeZone} />
}

function Tombstone({ content }: { readonly content: Content | null }) {
  const say = useSay()
  const slug = typeof content?.slug === 'string' ? content.slug : ''
  const captions = Array.isArray(content?.captions) ? content.captions.length : 0
  return (
    <>
      <p>
        <strong>{say(texts.gone)}</strong>
      </p>
      <ul>
        <li>{say(texts.api)}</li>
        <li>{say(texts.tombstone).replace('{slug}', slug)}</li>
        {captions > 0 && <li>{say(texts.captions).replace('{count}', String(captions))}</li>}
      </ul>
    </>
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
  loading: { zh: '正在读取…', en: 'Loading…' },
  failed: {
    zh: '没能取来稿件，请检查网络，再重开这个窗口。',
    en: 'The piece could not be fetched. Check the connection, then open this window again.',
  },
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
