import type { ReactNode } from 'react'
import type { Facet, Found } from '../api/searchQueries'
import { hasWords, inYear, isNarrowed, type Searched, searchAddress, yearOf } from '../searchRules'

interface NarrowingProps {
  readonly searched: Searched
  readonly found: Found
}

/** The sections, bylines and years of what was found, as links that narrow it; those in force can be taken away again. */
export function SearchNarrowing({ searched, found }: NarrowingProps) {
  const { sections, bylines, years } = found
  const year = yearOf(searched)
  return (
    <div className="narrow">
      {isNarrowed(searched) && <InForce searched={searched} found={found} />}
      <Group title="栏目" isShown={searched.section === '' && sections.length > 1}>
        {sections.map(({ name, slug, count }) => (
          <Way key={slug} to={{ ...searched, section: slug }} name={name} count={count} />
        ))}
      </Group>
      <Group title="作者" isShown={searched.byline === '' && bylines.length > 0 && found.total > 1}>
        {bylines.slice(0, mostBylines).map(({ name, slug, count }) => (
          <Way key={slug} to={{ ...searched, byline: slug }} name={name} count={count} />
        ))}
      </Group>
      <Group title="年份" isShown={year === null && years.length > 1}>
        {years.slice(0, mostYears).map(({ year: one, count }) => (
          <Way key={one} to={inYear(searched, one)} name={`${one} 年`} count={count} />
        ))}
      </Group>
      {hasWords(searched) && found.total > 1 && <Order searched={searched} />}
    </div>
  )
}

/** More stand in each other's way on a phone; whoever looks for another writes the name. */
const mostBylines = 8
const mostYears = 12

interface GroupProps {
  readonly title: string
  readonly isShown: boolean
  readonly children: ReactNode
}

function Group({ title, isShown, children }: GroupProps) {
  if (!isShown) return null
  return (
    <nav className="narrow__group" aria-label={`按${title}缩小范围`}>
      <span aria-hidden="true">{title}</span>
      <ul>{children}</ul>
    </nav>
  )
}

function Way({ to, name, count }: { readonly to: Searched; readonly name: string; readonly count: number }) {
  return (
    <li>
      <a href={searchAddress(to)}>
        {name} <span className="narrow__count">{count}</span>
      </a>
    </li>
  )
}

function InForce({ searched, found }: NarrowingProps) {
  const { section, byline, tag, from, to } = searched
  const year = yearOf(searched)
  const days = year ? `${year} 年` : [from, to].join(' 至 ').trim()
  const all: readonly (readonly [string, string, Searched])[] = [
    ['栏目', nameIn(found.sections, section), { ...searched, section: '' }],
    ['作者', nameIn(found.bylines, byline), { ...searched, byline: '' }],
    ['标签', tag, { ...searched, tag: '' }],
    ['日期', from || to ? days : '', { ...searched, from: '', to: '' }],
  ]
  return (
    <ul className="narrow__in-force" aria-label="现有的条件">
      {all.map(
        ([kind, name, without]) =>
          name && (
            <li key={kind}>
              <a href={searchAddress(without)} aria-label={`去掉${kind}“${name}”`}>
                {kind}：{name} <span aria-hidden="true">×</span>
              </a>
            </li>
          ),
      )}
    </ul>
  )
}

/** As what was found calls it; by its address where nothing was. */
function nameIn(facets: readonly Facet[], slug: string): string {
  return facets.find((facet) => facet.slug === slug)?.name ?? slug
}

function Order({ searched }: { readonly searched: Searched }) {
  const ways = [
    { name: '相关的在前', isNewestFirst: false },
    { name: '新的在前', isNewestFirst: true },
  ]
  return (
    <nav className="narrow__group" aria-label="次序">
      <span aria-hidden="true">次序</span>
      <ul>
        {ways.map(({ name, isNewestFirst }) => (
          <li key={name}>
            {searched.isNewestFirst === isNewestFirst ? (
              <strong aria-current="true">{name}</strong>
            ) : (
              <a href={searchAddress({ ...searched, isNewestFirst })}>{name}</a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
