'use client'
import { Button, useConfig, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { fetchJson } from '../../../admin/fetchJson'
import { useSay } from '../../../admin/useSay'
import { genres } from '../../../articles/vocabulary'
import { states } from '../../../editorial/workflow'
import { slugs } from '../../../slugs'
import { words } from './words'

interface FiltersProps {
  readonly asked: URLSearchParams
  readonly onAsk: (conditions: Readonly<Record<string, string>>) => void
}

export const filterNames = ['q', 'state', 'section', 'genre', 'from', 'to', 'sort', 'byline'] as const

/** The question and its conditions; the page's address keeps them. */
export function SearchFilters({ asked, onAsk }: FiltersProps) {
  const say = useSay()
  const sections = useSections()
  const askedFor = (name: string) => asked.get(name) ?? ''
  const choices = [
    {
      name: 'state',
      label: words.state,
      options: Object.entries(states).map(([value, { label }]) => [value, say(label)]),
    },
    { name: 'section', label: words.section, options: sections.map(({ id, name }) => [id, name]) },
    { name: 'genre', label: words.genre, options: Object.entries(genres).map(([value, label]) => [value, say(label)]) },
    { name: 'sort', label: words.sort, options: [['newest', say(words.newest)]] },
  ] as const

  function submit(form: HTMLFormElement): void {
    const data = new FormData(form)
    onAsk({
      ...Object.fromEntries(filterNames.map((name) => [name, String(data.get(name) ?? '').trim()])),
      byline: askedFor('byline'),
    })
  }

  return (
    <form
      className="newsroom-search__filters"
      onSubmit={(event) => {
        event.preventDefault()
        submit(event.currentTarget)
      }}
    >
      <label className="newsroom-search__words">
        <span>{say(words.q)}</span>
        <input type="search" name="q" maxLength={200} defaultValue={askedFor('q')} placeholder={say(words.hint)} />
      </label>
      {choices.map(({ name, label, options }) => (
        <label key={name}>
          <span>{say(label)}</span>
          <select
            // The sections come later than the form.
            key={options.length}
            name={name}
            defaultValue={askedFor(name)}
            onChange={({ currentTarget }) => currentTarget.form && submit(currentTarget.form)}
          >
            <option value="">{say(name === 'sort' ? words.relevance : words.any)}</option>
            {options.map(([value, text]) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
        </label>
      ))}
      {(['from', 'to'] as const).map((name) => (
        <label key={name}>
          <span>{say(words[name])}</span>
          <input type="date" name={name} defaultValue={askedFor(name)} />
        </label>
      ))}
      <div className="newsroom-search__buttons">
        <Button type="submit" size="medium" margin={false}>
          {say(words.search)}
        </Button>
        <Button buttonStyle="secondary" size="medium" margin={false} onClick={() => onAsk({})}>
          {say(words.clear)}
        </Button>
      </div>
    </form>
  )
}

interface Section {
  readonly id: string
  readonly name: string
}

function useSections(): readonly Section[] {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [sections, setSections] = useState<readonly Section[]>([])
  const address = `${config.routes.api}/${slugs.sections}?limit=100&depth=0&sort=order`
  useEffect(() => {
    void fetchJson<{ docs: Section[] }>(address, i18n.language).then((answer) => {
      if (answer) setSections(answer.docs)
    })
  }, [address, i18n.language])
  return sections
}
