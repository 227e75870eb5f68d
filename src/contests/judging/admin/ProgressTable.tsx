'use client'
import { filled } from '../../../admin/filled'
import { useAnswer } from '../../../admin/useAnswer'
import { useSay } from '../../../admin/useSay'
import { slugs } from '../../../slugs'
import type { RoundProgress } from '../officeView'
import { words } from './words'

/** How far each juror is. */
export function ProgressTable({ roundId }: { readonly roundId: string }) {
  const say = useSay()
  const { answer, hasFailed } = useAnswer<RoundProgress>(`/${slugs.contestRounds}/${roundId}/progress`)
  if (hasFailed)
    return (
      <p className="judging__problem" role="alert">
        {say(words.failed)}
      </p>
    )
  if (!answer) return <p role="status">{say(words.loading)}</p>
  return (
    // As the table of a result.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached
    <section className="result__scroll" tabIndex={0} aria-label={say(words.progressTable)}>
      <table>
        <caption>
          {filled(say(words.entryCount), { count: answer.entryCount })}
          {answer.missingCount > 0 && ` · ${filled(say(words.missing), { count: answer.missingCount })}`}
        </caption>
        <thead>
          <tr>
            <th scope="col">{say(words.juror)}</th>
            <th scope="col">{say(words.judged)}</th>
            <th scope="col">{say(words.left)}</th>
            <th scope="col">{say(words.recused)}</th>
          </tr>
        </thead>
        <tbody>
          {answer.jurors.map(({ id, name, isChair, judged, open, recused }) => (
            <tr key={id}>
              <th scope="row">
                {name}
                {isChair && <small> {say(words.chair)}</small>}
              </th>
              <td>{judged}</td>
              <td>{open}</td>
              <td>{recused}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
