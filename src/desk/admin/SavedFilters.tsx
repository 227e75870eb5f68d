'use client'
import { toast, usePreferences } from '@payloadcms/ui'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useSay } from '../../admin/useSay'
import type { Bilingual } from '../../language'
import { type BoardFilters, filtersOf } from '../boardFilterRules'

interface Saved {
  readonly name: string
  readonly query: string
}

const preferenceKey = 'newsroom-board-filters'
const mostSaved = 30

interface SavedFiltersProps {
  readonly query: string
  readonly onChoose: (filters: BoardFilters) => void
}

/** Sets of filters that this person has named, kept with the account, so that they are there on every machine. */
export function SavedFilters({ query, onChoose }: SavedFiltersProps) {
  const { getPreference, setPreference } = usePreferences()
  const say = useSay()
  const [saved, setSaved] = useState<readonly Saved[]>([])
  const [isNaming, setIsNaming] = useState(false)
  const [name, setName] = useState('')
  const current = saved.find((each) => each.query === query)

  /** What the account has, once it is read; each change begins with it. */
  const known = useRef<Promise<readonly Saved[]>>(Promise.resolve([]))
  useEffect(() => {
    known.current = getPreference<unknown>(preferenceKey).then(savedIn)
    void known.current.then(setSaved)
  }, [getPreference])

  async function keep(change: (before: readonly Saved[]) => readonly Saved[]): Promise<void> {
    known.current = known.current.then(change)
    const next = await known.current
    setSaved(next)
    await setPreference(preferenceKey, next)
  }

  function save(event: FormEvent): void {
    event.preventDefault()
    const title = name.trim()
    if (!title) return
    void keep((before) =>
      [...before.filter((each) => each.name !== title), { name: title, query }].slice(-mostSaved),
    ).then(() => toast.success(say(words.saved)))
    setIsNaming(false)
    setName('')
  }

  if (isNaming) {
    return (
      <form className="board-filters__naming" onSubmit={save}>
        <input
          id="board-filter-name"
          className="board-filters__field board-filters__text"
          // The person has just asked to type a name.
          // biome-ignore lint/a11y/noAutofocus: it opens on the person's own click
          autoFocus
          maxLength={40}
          placeholder={say(words.name)}
          aria-label={say(words.name)}
          value={name}
          onChange={(event) => setName(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setIsNaming(false)
          }}
        />
        <button type="submit" id="board-filter-keep" className="board-filters__field">
          {say(words.keep)}
        </button>
      </form>
    )
  }
  return (
    <>
      {saved.length > 0 && (
        <select
          id="board-filter-saved"
          className="board-filters__field"
          aria-label={say(words.mine)}
          value={current?.name ?? ''}
          onChange={(event) => {
            const chosen = saved.find((each) => each.name === event.target.value)
            if (chosen) onChoose(filtersOf(chosen.query))
          }}
        >
          <option value="">{say(words.mine)}</option>
          {saved.map((each) => (
            <option key={each.name} value={each.name}>
              {each.name}
            </option>
          ))}
        </select>
      )}
      {query && !current && (
        <button type="button" id="board-filter-save" className="board-filters__clear" onClick={() => setIsNaming(true)}>
          {say(words.save)}
        </button>
      )}
      {current && (
        <button
          type="button"
          id="board-filter-forget"
          className="board-filters__clear"
          onClick={() => void keep((before) => before.filter(({ name }) => name !== current.name))}
        >
          {say(words.forget)}
        </button>
      )}
    </>
  )
}

/** What was kept, as far as it still has the shape. */
function savedIn(kept: unknown): Saved[] {
  if (!Array.isArray(kept)) return []
  return kept.flatMap((each: unknown) =>
    typeof each === 'object' &&
    each !== null &&
    'name' in each &&
    'query' in each &&
    typeof each.name === 'string' &&
    typeof each.query === 'string'
      ? [{ name: each.name, query: each.query }]
      : [],
  )
}

const words = {
  mine: { zh: '我的筛选', en: 'My filters' },
  save: { zh: '存为我的筛选', en: 'Save these filters' },
  saved: { zh: '筛选已保存', en: 'Filters saved' },
  name: { zh: '给筛选起名', en: 'Name of the filters' },
  keep: { zh: '保存', en: 'Save' },
  forget: { zh: '删除此筛选', en: 'Delete this set' },
} as const satisfies Record<string, Bilingual>
