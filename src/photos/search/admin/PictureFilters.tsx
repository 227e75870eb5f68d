'use client'
import { Button } from '@payloadcms/ui'
import { useSay } from '../../../admin/useSay'
import type { Bilingual } from '../../../language'
import { pictureRights } from '../../vocabulary'
import { orientations } from '../searchIndexRules'
import { words } from './words'

interface FiltersProps {
  readonly asked: URLSearchParams
  readonly onAsk: (conditions: Readonly<Record<string, string>>) => void
}

const texts = ['q', 'photographer', 'place', 'keyword'] as const
const { uploaded, taken, yes, published, no, unset } = words
const choices = {
  orientation: orientations,
  used: { yes, published, no },
  rights: { ...pictureRights, unset },
} as const satisfies Record<string, Record<string, Bilingual>>

export const filterNames = [...texts, 'from', 'to', 'orientation', 'used', 'rights', 'sort'] as const

/** The conditions of a search; the page's address keeps them. */
export function PictureFilters({ asked, onAsk }: FiltersProps) {
  const say = useSay()
  const askedFor = (name: string) => asked.get(name) ?? ''

  function submit(form: HTMLFormElement): void {
    const data = new FormData(form)
    onAsk(Object.fromEntries(filterNames.map((name) => [name, String(data.get(name) ?? '').trim()])))
  }

  return (
    <form
      className="find-pictures__filters"
      onSubmit={(event) => {
        event.preventDefault()
        submit(event.currentTarget)
      }}
    >
      {texts.map((name) => (
        <label key={name}>
          <span>{say(words[name])}</span>
          <input type={name === 'q' ? 'search' : 'text'} name={name} maxLength={200} defaultValue={askedFor(name)} />
        </label>
      ))}
      {(['from', 'to'] as const).map((name) => (
        <label key={name}>
          <span>{say(words[name])}</span>
          <input type="date" name={name} defaultValue={askedFor(name)} />
        </label>
      ))}
      {Object.entries(choices).map(([name, options]) => (
        <label key={name}>
          <span>{say(words[name as keyof typeof choices])}</span>
          <select
            name={name}
            defaultValue={askedFor(name)}
            onChange={({ currentTarget }) => currentTarget.form && submit(currentTarget.form)}
          >
            <option value="">{say(words.any)}</option>
            {Object.entries(options).map(([value, label]) => (
              <option key={value} value={value}>
                {say(label)}
              </option>
            ))}
          </select>
        </label>
      ))}
      <label>
        <span>{say(words.sort)}</span>
        <select
          name="sort"
          defaultValue={askedFor('sort')}
          onChange={({ currentTarget }) => currentTarget.form && submit(currentTarget.form)}
        >
          <option value="">{say(uploaded)}</option>
          <option value="taken">{say(taken)}</option>
        </select>
      </label>
      <div className="find-pictures__buttons">
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
