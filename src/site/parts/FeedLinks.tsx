import { feedsBelow } from '../feeds'

/** How to follow what is listed. */
export function FeedLinks({ folder, name }: { readonly folder: string; readonly name: string }) {
  return (
    <nav className="feeds" aria-label={`订阅“${name}”`}>
      <ul>
        <li>订阅</li>
        {feedsBelow(folder).map(({ address, name: format }) => (
          <li key={address}>
            <a href={address}>{format}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
