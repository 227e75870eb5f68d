'use client'
import { useSay } from '../../admin/useSay'
import type { FrontPageDesk } from '../frontPageDesk'
import type { FrontPageState } from './frontPageRequests'
import { words } from './words'

interface TheirFrontPageProps {
  readonly desk: FrontPageDesk
  readonly state: FrontPageState
}

/** How the front page stands now, beside the one that was made up here and could not be saved. */
export function TheirFrontPage({ desk, state }: TheirFrontPageProps) {
  const say = useSay()
  const pieces = new Map(desk.pieces.map(({ id, title }) => [id, title]))
  const topics = new Map(state.topics.map(({ id, title }) => [id, title]))
  const sections = new Map(state.sections.map(({ id, name }) => [id, name]))
  const lists = [
    { name: say(words.lead), titles: desk.slots.lead.map((id) => pieces.get(id)) },
    { name: say(words.pinned), titles: desk.slots.pinned.map((id) => pieces.get(id)) },
    { name: say(words.topics), titles: desk.slots.topics.map((id) => topics.get(id)) },
    ...desk.slots.sections.map(({ section, pieces: ids }) => ({
      name: sections.get(section) ?? '',
      titles: ids.map((id) => pieces.get(id)),
    })),
  ]
  return (
    <section className="front-page__theirs" aria-label={say(words.theirs)}>
      <h2>{say(words.theirs)}</h2>
      <dl>
        {lists.map(({ name, titles }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{titles.map((title) => title || say(words.gone)).join('；') || say(words.empty)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
