import type { Landmark } from '../landmarkRules'

/** Pages that the searched words name, before the articles that have them. */
export function Landmarks({ landmarks }: { readonly landmarks: readonly Landmark[] }) {
  if (landmarks.length === 0) return null
  return (
    <nav className="landmarks" aria-label="名称相符的页面">
      <ul>
        {landmarks.map(({ address, name, kind }) => (
          <li key={`${address} ${name}`}>
            <span className="tag">{kind}</span> <a href={address}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
