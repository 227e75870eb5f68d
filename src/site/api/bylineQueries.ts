import { bylineKinds } from '../../bylines/vocabulary'
import type { StoryPicture } from '../story'
import type { AskApi } from './askApi'
import { recordIn, recordsIn, textIn } from './fieldRules'
import { listedOf, pictureOf } from './storyRules'

export interface Byline {
  readonly id: string
  readonly name: string
  /** 记者, 通讯员 or 摄影; null where the paper does not say. */
  readonly kind: string | null
}

export async function readByline(ask: AskApi, slug: string): Promise<Byline | null> {
  const answer = await ask('/bylines', {
    'where[slug][equals]': slug,
    depth: 0,
    limit: 1,
    joins: false,
    'select[name]': true,
    'select[kind]': true,
  })
  const [byline] = recordsIn(answer ?? {}, 'docs')
  const [id, name] = [byline && textIn(byline, 'id'), byline && textIn(byline, 'name')]
  if (!byline || !id || !name) return null
  const kind = textIn(byline, 'kind') ?? ''
  const isSaid = kind !== 'unstated' && Object.hasOwn(bylineKinds, kind)
  // Held by the vocabulary, as the line above asks.
  return { id, name, kind: isSaid ? bylineKinds[kind as keyof typeof bylineKinds].zh : null }
}

export interface CreditedCaption {
  readonly id: string
  readonly text: string
  readonly credit: string
  readonly picture: StoryPicture | null
}

const mostCaptions = 24

/** Published captions that are credited to a byline, the newest first. */
export async function readCredited(ask: AskApi, bylineId: string): Promise<readonly CreditedCaption[]> {
  const answer = await ask('/photo-captions', {
    'where[credit.byline][equals]': bylineId,
    depth: 1,
    limit: mostCaptions,
    sort: '-publishedAt',
    'select[text]': true,
    'select[credit]': true,
    'select[photo]': true,
    'populate[bylines][name]': true,
    'populate[media][alt]': true,
    'populate[media][creditLine]': true,
    'populate[media][placeholder]': true,
    'populate[media][renditions]': true,
  })
  return listedOf(answer, (caption) => {
    const [id, text] = [textIn(caption, 'id'), textIn(caption, 'text')]
    if (!id || !text) return null
    const photo = recordIn(caption, 'photo')
    const credit = textIn(recordIn(caption, 'credit') ?? {}, 'printed') ?? (photo && textIn(photo, 'creditLine')) ?? ''
    return { id, text, credit, picture: photo && pictureOf(photo, credit) }
  }).items
}
