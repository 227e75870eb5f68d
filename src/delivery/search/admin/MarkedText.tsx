import type { Range } from '../highlightRules'

/** Plain text with what was found in it marked. */
export function MarkedText({ text, ranges }: { readonly text: string; readonly ranges: readonly Range[] }) {
  let at = 0
  const parts = ranges.map(([from, to]) => {
    const before = text.slice(at, from)
    at = to
    return (
      <span key={from}>
        {before}
        <mark>{text.slice(from, to)}</mark>
      </span>
    )
  })
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  )
}
