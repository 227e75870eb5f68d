'use client'
import { useConfig } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { useSay } from '../../admin/useSay'
import { slugs } from '../../slugs'
import { type FrontPageSlots, slotLimits, withSection } from '../slotRules'
import type { FrontPageState } from './frontPageRequests'
import { PieceFinder } from './PieceFinder'
import { type SlotItem, SlotList } from './SlotList'
import type { FrontPageHandle } from './useFrontPage'
import { words } from './words'

interface FrontPageListsProps {
  readonly state: FrontPageState
  readonly slots: FrontPageSlots
  readonly page: FrontPageHandle
}

export function FrontPageLists({ state, slots, page }: FrontPageListsProps) {
  const say = useSay()
  const { change } = page
  return (
    <div className="front-page__lists">
      <PieceSlots
        title={say(words.lead)}
        ids={slots.lead}
        limit={slotLimits.lead}
        {...{ state, page }}
        onChange={(lead) => change({ ...slots, lead })}
      />
      <PieceSlots
        title={say(words.pinned)}
        ids={slots.pinned}
        limit={slotLimits.pinned}
        {...{ state, page }}
        onChange={(pinned) => change({ ...slots, pinned })}
      />
      <TopicSlots state={state} ids={slots.topics} onChange={(topics) => change({ ...slots, topics })} />
      <h2 className="front-page__part">{say(words.sectionTops)}</h2>
      {state.sections.map(({ id, name }) => (
        <PieceSlots
          key={id}
          title={name}
          ids={slots.sections.find(({ section }) => section === id)?.pieces ?? []}
          limit={slotLimits.section}
          {...{ state, page }}
          onChange={(pieces) => change(withSection(slots, id, pieces))}
        />
      ))}
    </div>
  )
}

interface SlotsProps {
  readonly state: FrontPageState
  readonly ids: readonly string[]
  readonly onChange: (ids: readonly string[]) => void
}

interface PieceSlotsProps extends SlotsProps {
  readonly title: string
  readonly limit: number
  readonly page: FrontPageHandle
}

function PieceSlots({ title, ids, limit, state, page, onChange }: PieceSlotsProps) {
  const say = useSay()
  const { config } = useConfig()
  const items = ids.map((id): SlotItem => {
    const piece = page.pieces.get(id)
    return {
      id,
      title: piece?.title ?? '',
      hiddenBecause: piece?.isPublic ? null : say(words.notPublic),
      ...(piece?.state
        ? { state: piece.state, href: `${config.routes.admin}/collections/${slugs.articles}/${id}` }
        : {}),
    }
  })
  return (
    <SlotList title={title} items={items} isReadOnly={!state.mayEdit} onChange={onChange}>
      {/* A full lead is replaced by the next one: there is one, and it changes often. */}
      {ids.length < limit || limit === 1 ? (
        <PieceFinder
          list={title}
          taken={ids}
          onPick={(piece) => {
            page.learn(piece)
            onChange(limit === 1 ? [piece.id] : [...ids, piece.id])
          }}
        />
      ) : (
        <p className="slots__empty">{say(words.full).replace('{limit}', String(limit))}</p>
      )}
    </SlotList>
  )
}

function TopicSlots({ state, ids, onChange }: SlotsProps) {
  const say = useSay()
  const known = new Map(state.topics.map((topic) => [topic.id, topic]))
  const items = ids.map((id): SlotItem => {
    const topic = known.get(id)
    return { id, title: topic?.title ?? '', hiddenBecause: topic?.isPublic ? null : say(words.topicHidden) }
  })
  const others = state.topics.filter(({ id }) => !ids.includes(id))
  return (
    <SlotList title={say(words.topics)} items={items} isReadOnly={!state.mayEdit} onChange={onChange}>
      {others.length > 0 && ids.length < slotLimits.topics && (
        <select
          className="slots__topic"
          aria-label={say(words.addTopic)}
          value=""
          onChange={({ target }) => onChange([...ids, target.value])}
        >
          <option value="">{say(words.addTopic)}</option>
          {others.map(
            ({ id, title }): ReactNode => (
              <option key={id} value={id}>
                {title}
              </option>
            ),
          )}
        </select>
      )}
    </SlotList>
  )
}
