'use client'
import { Button, Gutter, useStepNav } from '@payloadcms/ui'
import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { useEffect } from 'react'
import { useSay } from '../../../admin/useSay'
import { FoundList } from './FoundList'
import { filterNames, SearchFilters } from './SearchFilters'
import { useNewsroomSearch } from './useNewsroomSearch'
import { words } from './words'
import '../../../admin/admin.css'
import './search.css'

/** 检索: everything that the person may read, drafts too. The address keeps the question, its conditions and the page. */
export function SearchView() {
  const say = useSay()
  const { setStepNav } = useStepNav()
  const router = useRouter()
  const pathname = usePathname()
  const params = useSearchParams()
  const asked = kept(new URLSearchParams(params.toString()), [...filterNames, 'page'])
  const conditions = kept(asked, filterNames)
  const { answer, ask } = useNewsroomSearch(asksForSomething(asked) ? asked.toString() : '')
  const title = say(words.title)

  useEffect(() => setStepNav([{ label: title }]), [setStepNav, title])

  const question = conditions.toString()
  // Whoever comes here comes to type, and the form that a question was sent from is replaced by one with its answer.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new question has a new form
  useEffect(() => {
    if (document.activeElement === document.body)
      document.querySelector<HTMLElement>('.newsroom-search [name=q]')?.focus()
  }, [question])

  function go(changes: Readonly<Record<string, string>>, from: URLSearchParams = asked): void {
    const next = kept(new URLSearchParams({ ...Object.fromEntries(from), ...changes }), [...filterNames, 'page'])
    router.replace(`${pathname}?${next}`, { scroll: false })
  }

  const found = typeof answer === 'object' && 'docs' in answer ? answer : null
  const problems = typeof answer === 'object' && 'problems' in answer ? answer.problems : null
  const meant = found?.didYouMean
  return (
    <Gutter className="newsroom-search">
      <h1>{title}</h1>
      <SearchFilters key={question} asked={asked} onAsk={(given) => go(given, new URLSearchParams())} />
      <p className="newsroom-search__count" role="status">
        {answer === 'nothing asked' && say(words.begin)}
        {answer === 'loading' && say(words.loading)}
        {found && found.totalDocs > 0 && say(words.found).replace('{count}', String(found.totalDocs))}
        {found?.isRelaxed && ` · ${say(words.relaxed)}`}
        {found && found.totalDocs === 0 && say(words.none)}
      </p>
      {meant && (
        <p className="newsroom-search__meant">
          {say(words.meant)}
          <button type="button" onClick={() => go({ q: meant, page: '' })}>
            {meant}
          </button>
        </p>
      )}
      {problems && (
        <p className="newsroom-search__problem" role="alert">
          {say(words.refused)} {problems.length > 0 ? problems.join(' ') : say(words.unreachable)}{' '}
          <button type="button" onClick={ask}>
            {say(words.retry)}
          </button>
        </p>
      )}
      {found && found.facets.byline.length > 1 && (
        <p className="newsroom-search__bylines">
          {say(words.byline)}
          {found.facets.byline.map(({ id, name, count }) => (
            <button
              key={id}
              type="button"
              aria-pressed={asked.get('byline') === id}
              onClick={() => go({ byline: asked.get('byline') === id ? '' : id, page: '' })}
            >
              {name} {count}
            </button>
          ))}
        </p>
      )}
      {found && <FoundList pieces={found.docs} />}
      {found && found.totalPages > 1 && (
        <div className="newsroom-search__buttons">
          {([-1, 1] as const).map((step) => (
            <Button
              key={step}
              buttonStyle="secondary"
              size="medium"
              margin={false}
              disabled={found.page + step < 1 || found.page + step > found.totalPages}
              onClick={() => go({ page: String(found.page + step) })}
            >
              {say(step < 0 ? words.previous : words.next)}
            </Button>
          ))}
          <span>
            {found.page} / {found.totalPages}
          </span>
        </div>
      )}
    </Gutter>
  )
}

/** An order or a page alone asks for nothing. */
function asksForSomething(asked: URLSearchParams): boolean {
  return [...asked.keys()].some((name) => name !== 'sort' && name !== 'page')
}

/** Only these parameters, and of them those that say something. */
function kept(params: URLSearchParams, names: readonly string[]): URLSearchParams {
  return new URLSearchParams([...params].filter(([name, value]) => names.includes(name) && value !== ''))
}
