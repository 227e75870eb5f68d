import type { ReactNode } from 'react'
import { gapGlyph } from '../body/schema'
import type { ReadingNode } from './piece'
import { isSafeLink, keyed } from './readingRules'

interface InlineTextProps {
  readonly nodes: readonly ReadingNode[]
  /** All sources of the piece: each is shown by its number. */
  readonly notes: readonly ReadingNode[]
}

/** Text with its bold words, links, lost glyphs and the numbers of its sources. */
export function InlineText({ nodes, notes }: InlineTextProps) {
  return keyed(nodes).map(({ key, value }) => <Inline key={key} node={value} notes={notes} />)
}

function Inline({ node, notes }: { readonly node: ReadingNode; readonly notes: readonly ReadingNode[] }): ReactNode {
  if (node.text !== undefined) return node.bold ? <strong>{node.text}</strong> : node.text
  const inside = <InlineText nodes={node.children ?? []} notes={notes} />
  switch (node.type) {
    case 'gap':
      return gapGlyph[node.kind === 'doubtful' ? 'doubtful' : 'lost']
    case 'link':
      if (!isSafeLink(node.url)) return inside
      return (
        <a href={node.url} rel="noopener noreferrer" {...(node.newTab ? { target: '_blank' } : {})}>
          {inside}
        </a>
      )
    case 'source':
      return <SourceMark node={node} notes={notes} />
    default:
      return inside
  }
}

function SourceMark({ node, notes }: { readonly node: ReadingNode; readonly notes: readonly ReadingNode[] }) {
  const number = notes.indexOf(node) + 1
  return (
    <sup className="reading__mark">
      <a href={`#source-${number}`} id={`source-mark-${number}`} aria-label={`来源 ${number}`}>
        [{number}]
      </a>
    </sup>
  )
}
