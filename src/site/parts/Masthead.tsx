import { addresses } from '../../delivery/addresses'
import type { Section } from '../story'

interface MastheadProps {
  readonly name: string
  readonly sections: readonly Section[]
  readonly current: Section | null
  /** The front page's name is its heading. */
  readonly isFrontPage: boolean
}

export function Masthead({ name, sections, current, isFrontPage }: MastheadProps) {
  const Name = isFrontPage ? 'h1' : 'p'
  return (
    <header className="masthead">
      <div className="masthead__tools">
        <TextSize />
        <search>
          <form className="masthead__search" action="/search">
            <label className="unseen" htmlFor="masthead-search">
              搜索稿件
            </label>
            <input id="masthead-search" type="search" name="q" maxLength={100} placeholder="搜索稿件" />
            <button type="submit">搜索</button>
          </form>
        </search>
      </div>
      <Name className="masthead__name">
        <a href={addresses.frontPage}>{name}</a>
      </Name>
      <nav className="masthead__sections" aria-label="栏目">
        <ul>
          <li>
            <a href={addresses.frontPage} aria-current={isFrontPage ? 'page' : undefined}>
              首页
            </a>
          </li>
          {sections.map((section) => (
            <li key={section.id}>
              <a href={addresses.section(section.slug)} aria-current={section.id === current?.id ? 'true' : undefined}>
                {section.name}
              </a>
            </li>
          ))}
          <li>
            <a href={addresses.contests}>摄影大赛</a>
          </li>
          <li>
            <a href={addresses.archiveHome}>往期</a>
          </li>
          <li className="masthead__to-search">
            <a href="/search">搜索</a>
          </li>
        </ul>
      </nav>
    </header>
  )
}

const textSizes = [
  { id: 'standard', name: '标准' },
  { id: 'large', name: '大' },
  { id: 'largest', name: '特大' },
] as const

/** Works by the stylesheet alone; the script remembers the choice for the next page. */
function TextSize() {
  return (
    <fieldset className="text-size">
      <legend>字号</legend>
      {textSizes.map(({ id, name }) => (
        <label key={id}>
          <input type="radio" name="text-size" id={`text-size-${id}`} value={id} defaultChecked={id === 'standard'} />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  )
}
