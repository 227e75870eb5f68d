import type { ReactNode } from 'react'
import { InlineText } from './InlineText'
import { PhotoFigure } from './PhotoFigure'
import type { ReadingNode, ReadingPhoto } from './piece'
import { hasWords, isParagraph, keyed, withoutIndent } from './readingRules'

interface PieceTextProps {
  readonly body: readonly ReadingNode[]
  readonly dateline: string | null
  readonly photos: ReadonlyMap<string, ReadingPhoto>
  readonly notes: readonly ReadingNode[]
}

/** The text from the dateline, which opens the first paragraph, to the last line. */
export function PieceText({ body, dateline, photos, notes }: PieceTextProps) {
  const blocks = keyed(body)
  const opening = blocks.find(({ value }) => isParagraph(value) && hasWords(value.children ?? []))
  return (
    <div className="reading__body">
      {dateline && !opening && <p>{dateline}</p>}
      {blocks.map(({ key, value }) => (
        <Block key={key} node={value} photos={photos} notes={notes}>
          {dateline && key === opening?.key && <span className="reading__dateline">{dateline}</span>}
        </Block>
      ))}
    </div>
  )
}

interface BlockProps extends Pick<PieceTextProps, 'photos' | 'notes'> {
  readonly node: ReadingNode
  /** What opens the paragraph. */
  readonly children?: ReactNode
}

function Block({ node, photos, notes, children }: BlockProps): ReactNode {
  const nodes = withoutIndent(node.children ?? (node.text === undefined ? [] : [node]))
  const text = <InlineText nodes={nodes} notes={notes} />
  switch (node.type) {
    case 'h2':
      return <h2>{text}</h2>
    case 'blockquote':
      return (
        <blockquote>
          <p>{text}</p>
        </blockquote>
      )
    case 'ul':
      return <ul>{items(nodes, notes)}</ul>
    case 'ol':
      return <ol>{items(nodes, notes)}</ol>
    case 'photo': {
      const photo = photos.get(node.captionId ?? '')
      return photo ? <PhotoFigure photo={photo} /> : null
    }
    default:
      return children || hasWords(nodes) ? (
        <p>
          {children}
          {text}
        </p>
      ) : null
  }
}

function items(nodes: readonly ReadingNode[], notes: readonly ReadingNode[]): ReactNode {
  return keyed(nodes).map(({ key, value }) => (
    <li key={key}>
      <InlineText nodes={value.children ?? [value]} notes={notes} />
    </li>
  ))
}
