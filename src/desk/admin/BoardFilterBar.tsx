'use client'
import { useEffect, useRef, useState } from 'react'
import { useSay } from '../../admin/useSay'
import { genres } from '../../articles/vocabulary'
import { tracks } from '../../editorial/workflow'
import type { Bilingual } from '../../language'
import { type BoardFilters, lists } from '../boardFilterRules'
import type { BoardOptions } from '../card'
import { kindNames } from './deskWords'
import { SavedFilters } from './SavedFilters'

interface BoardFilterBarProps {
  readonly filters: BoardFilters
  readonly query: string
  readonly options: BoardOptions
  readonly onChange: (filters: BoardFilters) => void
  readonly onSet: (name: keyof BoardFilters, value: string) => void
}

/** What the board shows; every choice acts at once and stands in the address. */
export function BoardFilterBar({ filters, query, options, onChange, onSet: set }: BoardFilterBarProps) {
  const say = useSay()
  const choices: readonly { name: keyof BoardFilters; label: Bilingual; options: readonly Choice[] }[] = [
    { name: 'list', label: words.list, options: labelled(lists, say) },
    { name: 'section', label: words.section, options: options.sections.map(({ id, name }) => [id, name]) },
    { name: 'genre', label: words.genre, options: labelled(genres, say) },
    { name: 'author', label: words.author, options: options.people.map(({ id, name }) => [id, name]) },
    {
      name: 'track',
      label: words.track,
      options: Object.entries(tracks).map(([value, { label }]) => [value, say(label)]),
    },
    { name: 'kind', label: words.kind, options: labelled(kindNames, say) },
  ]
  return (
    <search className="board-filters" aria-label={say(words.title)}>
      <SearchText text={filters.q ?? ''} onChange={(q) => set('q', q)} />
      {choices.map(({ name, label, options: offered }) => (
        <select
          key={name}
          id={`board-filter-${name}`}
          className={`board-filters__field ${filters[name] ? 'board-filters__field--set' : ''}`}
          aria-label={say(label)}
          value={String(filters[name] ?? '')}
          onChange={(event) => set(name, event.target.value)}
        >
          <option value="">{say(label)}</option>
          {offered.map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      ))}
      {(['mine', 'overdue', 'gaps'] as const).map((name) => (
        <button
          key={name}
          type="button"
          id={`board-filter-${name}`}
          className={`board-filters__field ${filters[name] ? 'board-filters__field--set' : ''}`}
          aria-pressed={filters[name] === true}
          onClick={() => set(name, filters[name] ? '' : '1')}
        >
          {say(words[name])}
        </button>
      ))}
      {query && (
        <button type="button" id="board-filter-clear" className="board-filters__clear" onClick={() => onChange({})}>
          {say(words.clear)}
        </button>
      )}
      <SavedFilters query={query} onChoose={onChange} />
    </search>
  )
}

type Choice = readonly [value: string, text: string]

function labelled(vocabulary: Readonly<Record<string, Bilingual>>, say: (text: Bilingual) => string): Choice[] {
  return Object.entries(vocabulary).map(([value, label]) => [value, say(label)])
}

const typingPauseMilliseconds = 350

/** Searches when the typing pauses. */
function SearchText({ text, onChange }: { readonly text: string; readonly onChange: (text: string) => void }) {
  const say = useSay()
  const [typed, setTyped] = useState(text)
  const sent = useRef(text)

  // Cleared or chosen elsewhere; what this field itself has asked for comes back while one types on.
  useEffect(() => {
    if (text === sent.current) return
    sent.current = text
    setTyped(text)
  }, [text])

  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is typed starts the pause
  useEffect(() => {
    if (typed.trim() === text) return
    const timer = window.setTimeout(() => {
      sent.current = typed.trim()
      onChange(sent.current)
    }, typingPauseMilliseconds)
    return () => window.clearTimeout(timer)
  }, [typed])

  return (
    <input
      id="board-filter-q"
      type="search"
      className="board-filters__field board-filters__text"
      maxLength={80}
      placeholder={say(words.search)}
      aria-label={say(words.search)}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
    />
  )
}

const words = {
  title: { zh: '筛选', en: 'Filters' },
  search: { zh: '稿签、标题、作者', en: 'Slugline, headline, byline' },
  list: { zh: '全部清单', en: 'All lists' },
  section: { zh: '全部栏目', en: 'All sections' },
  genre: { zh: '全部体裁', en: 'All genres' },
  author: { zh: '全部作者', en: 'All authors' },
  track: { zh: '全部审次', en: 'All tracks' },
  kind: { zh: '全部类别', en: 'All kinds' },
  mine: { zh: '我的', en: 'Mine' },
  overdue: { zh: '超时', en: 'Overdue' },
  gaps: { zh: '有缺漏', en: 'With gaps' },
  clear: { zh: '清除', en: 'Clear' },
} as const satisfies Record<string, Bilingual>
