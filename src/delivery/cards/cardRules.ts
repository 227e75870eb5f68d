import { jpegUpTo, type PublicRendition } from '../../photos/publicRenditionRules'

/** What messengers and social networks show whole. */
export const cardSize = { width: 1200, height: 630 } as const

/** Narrower pictures would be a blur on a card. */
const narrowest = 600
/** Wider ones show no more of it. */
const widestWhole = 1920

/** The file that a picture's card is made of: the crop that the newsroom framed, else the whole picture; null where all are too small. */
export function cardSource(renditions: readonly PublicRendition[]): PublicRendition | null {
  const framed = renditions
    .filter(({ aspect, format }) => aspect === '16:9' && format === 'jpeg')
    .reduce<PublicRendition | null>((widest, one) => (widest && widest.width >= one.width ? widest : one), null)
  const source = framed ?? jpegUpTo(renditions, widestWhole)
  return source && source.width >= narrowest ? source : null
}
