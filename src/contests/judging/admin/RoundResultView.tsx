'use client'
import { filled } from '../../../admin/filled'
import { useAnswer } from '../../../admin/useAnswer'
import { useSay } from '../../../admin/useSay'
import { slugs } from '../../../slugs'
import { NotRead } from '../../admin/NotRead'
import type { ShownResult } from '../officeView'
import type { RoundKind } from '../vocabulary'
import { ResultTable } from './ResultTable'
import { TieBox } from './TieBox'
import { words } from './words'

interface RoundResultViewProps {
  readonly roundId: string
  readonly kind: RoundKind | null
  readonly onDecided: () => void
}

/** What came of a closed round, category by category, with the ties that wait. */
export function RoundResultView({ roundId, kind, onDecided }: RoundResultViewProps) {
  const say = useSay()
  const { answer, hasFailed, ask } = useAnswer<ShownResult>(`/${slugs.contestRounds}/${roundId}/result`)
  if (hasFailed) return <NotRead className="judging__problem" onRetry={ask} />
  if (!answer) return <p role="status">{say(words.loading)}</p>
  const { override, categories, digest } = answer
  return (
    <section className="result" aria-label={say(words.result)}>
      {override && <p className="judging__warning">{filled(say(words.overridden), { reason: override.reason })}</p>}
      {categories.map((result) => (
        <div key={result.category}>
          <h2>{result.category || say(words.unnamed)}</h2>
          {result.ties.map((tie) => (
            <TieBox
              key={tie.id}
              roundId={roundId}
              tie={tie}
              onDecided={() => {
                ask()
                onDecided()
              }}
            />
          ))}
          {result.isWithheld ? <p>{say(words.withheld)}</p> : <ResultTable placings={result.placings} kind={kind} />}
        </div>
      ))}
      {digest && (
        <p className="result__digest">
          {say(words.fingerprint)} <code>{digest}</code>
        </p>
      )}
    </section>
  )
}
