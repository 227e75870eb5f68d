'use client'
import { filled } from '../../../admin/filled'
import { useSay } from '../../../admin/useSay'
import { words } from './words'

/** In the order of the series. */
export function PictureHashes({ hashes }: { readonly hashes: readonly string[] }) {
  const say = useSay()
  return (
    <ol className="enter-hashes">
      {hashes.map((hash, at) => (
        <li key={hash}>
          {hashes.length > 1 && `${filled(say(words.hashOf), { place: String(at + 1) })} `}
          <code>{hash}</code>
        </li>
      ))}
    </ol>
  )
}
