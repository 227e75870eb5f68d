'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { Dialog } from '../../../admin/Dialog'
import { DialogFoot } from '../../../admin/DialogFoot'
import { filled } from '../../../admin/filled'
import { useSay } from '../../../admin/useSay'
import { focusIfLost } from '../../admin/focusIfLost'
import { NotRead } from '../../admin/NotRead'
import type { MyRound } from '../jurorEndpoints'
import { EntryOrder } from './EntryOrder'
import { PictureStage } from './PictureStage'
import { RecuseDialog } from './RecuseDialog'
import { useRanking } from './useRanking'
import { words } from './words'

/** The final ranking: each category is put in order, then handed in as a whole. */
export function RankingBooth({ round }: { readonly round: MyRound }) {
  const say = useSay()
  const ranking = useRanking(round.id)
  const [enlarged, setEnlarged] = useState<string | null>(null)
  const [recusing, setRecusing] = useState<string | null>(null)
  const [asking, setAsking] = useState<string | null>(null)
  const [problems, setProblems] = useState<Readonly<Record<string, readonly string[]>>>({})
  const { page, entries } = ranking

  const handled = useRef<string | null>(null)
  const headings = useRef(new Map<string, HTMLHeadingElement | null>())
  // What was handed in takes its button along.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer may be the one without the button
  useEffect(() => {
    if (handled.current !== null) focusIfLost(headings.current.get(handled.current) ?? null)
  }, [page, entries])

  async function handIn(category: string): Promise<void> {
    setAsking(null)
    handled.current = category
    const stood = await ranking.handIn(category)
    setProblems((before) => ({ ...before, [category]: stood ?? [] }))
  }

  if (ranking.hasFailed && !page) return <NotRead className="judging__problem" onRetry={ranking.reload} />
  if (!page) return <p role="status">{say(words.loading)}</p>
  const categories = page.categories.filter(({ total, recused }) => total > recused)
  const shown = enlarged === null ? undefined : entries.get(enlarged)
  return (
    <div className="ranking">
      {categories.length === 0 && <p className="judging__empty">{say(words.nothing)}</p>}
      {categories.length > 0 && <p className="booth__keys">{say(words.keysRanking)}</p>}
      {categories.map(({ category, judged }) => (
        <section key={category} className="ranking__category">
          <h2 ref={(element) => void headings.current.set(category, element)} tabIndex={-1}>
            {category || say(words.unnamed)}
          </h2>
          {judged > 0 && <p className="judging__done">{say(words.ranked)}</p>}
          <EntryOrder
            roundId={round.id}
            codes={ranking.orderOf(category)}
            titleOf={(code) => entries.get(code)?.title ?? null}
            isFixed={judged > 0}
            onChange={(order) => ranking.change(category, order)}
            onEnlarge={setEnlarged}
            onRecuse={setRecusing}
          />
          {(problems[category] ?? []).length > 0 && (
            <p className="judging__problem" role="alert">
              {problems[category]?.join(' ')}
            </p>
          )}
          {judged === 0 && (
            <Button size="medium" margin={false} onClick={() => setAsking(category)} className="ranking__hand-in">
              {filled(say(words.rankThis), { category: category || say(words.unnamed) })}
            </Button>
          )}
        </section>
      ))}
      {asking !== null && (
        <Dialog
          slug="judging-rank"
          title={filled(say(words.rankThis), { category: asking || say(words.unnamed) })}
          onClose={() => setAsking(null)}
          onConfirm={() => void handIn(asking)}
        >
          <p>{say(words.rankAsk)}</p>
          <ol className="ranking__summary">
            {ranking.orderOf(asking).map((code) => (
              <li key={code}>{code}</li>
            ))}
          </ol>
          <DialogFoot
            cancel={say(words.cancel)}
            onCancel={() => setAsking(null)}
            confirmId="rank-confirm"
            confirm={say(words.handIn)}
            onConfirm={() => void handIn(asking)}
          />
        </Dialog>
      )}
      {shown && (
        <Dialog slug="judging-enlarge" title={shown.code} isWide onClose={() => setEnlarged(null)}>
          <PictureStage roundId={round.id} entry={shown} />
          {shown.description && <p className="booth__text">{shown.description}</p>}
          <div className="piece-dialog__buttons">
            <Button buttonStyle="secondary" size="medium" margin={false} onClick={() => setEnlarged(null)}>
              {say(words.shut)}
            </Button>
          </div>
        </Dialog>
      )}
      {recusing !== null && (
        <RecuseDialog
          address={`${round.id}/${recusing}`}
          onRecuse={(reason) => ranking.recuse(recusing, reason)}
          onClose={() => setRecusing(null)}
        />
      )}
    </div>
  )
}
