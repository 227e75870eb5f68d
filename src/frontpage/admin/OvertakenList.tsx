'use client'
import { Button, useConfig, useDocumentInfo, useForm, useRouteCache } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { Dialog } from '../../admin/Dialog'
import { mergePlan } from '../../admin/mergePlan'
import { readableValue } from '../../admin/readableValue'
import { useSteadySubmit } from '../../admin/steady/useSteadySubmit'
import { touchedFields } from '../../admin/touchedFields'
import { useFieldLabels } from '../../admin/useFieldLabels'
import { useSay } from '../../admin/useSay'
import { idsOf } from '../../fields/relationId'
import { slugs } from '../../slugs'
import './overtakenList.css'
import { listWords as words } from './listWords'
import type { SavedList } from './useListAddress'

interface OvertakenListProps {
  readonly theirs: SavedList
  readonly onClose: () => void
}

/** After a save that came too late: the other's list beside mine. Mine stays in the form until one of the two is chosen. */
export function OvertakenList({ theirs, onClose }: OvertakenListProps) {
  const { savedDocumentData, collectionSlug, id } = useDocumentInfo()
  const { getFields, getData, setModified } = useForm()
  const submit = useSteadySubmit()
  const { clearRouteCache } = useRouteCache()
  const { config } = useConfig()
  const say = useSay()
  const mine = getData()
  const titles = useTitles([...idsOf(mine.pieces), ...idsOf(theirs.pieces)], config.routes.api)
  const labelOf = useFieldLabels(collectionSlug)
  const plan = mergePlan({ touched: touchedFields(getFields()), base: savedDocumentData ?? {}, current: theirs })
  const rows = [...plan.both, ...plan.mine, ...Object.keys(plan.theirs)]
  const shown = (name: string, value: unknown) =>
    name === 'pieces'
      ? idsOf(value)
          .map((piece) => titles.get(piece) ?? piece)
          .join('；')
      : readableValue(value)

  /** What only the other changed stays as it is. */
  async function keepMine(): Promise<void> {
    const isSaved = await submit({ overrides: { ...plan.theirs, revision: theirs.revision }, acceptValues: true })
    // The answer is in the form: loaded anew, it would take away what is typed from now on.
    if (isSaved) onClose()
  }

  function startOver(): void {
    setModified(false)
    clearRouteCache()
    onClose()
  }

  return (
    <Dialog slug={`overtaken-list-${id}`} title={say(words.overtaken)} isWide onClose={onClose}>
      <p>{say(words.kept)}</p>
      <div className="overtaken-list">
        <table>
          <thead>
            <tr>
              <th scope="col">{say(words.field)}</th>
              <th scope="col">{say(words.mine)}</th>
              <th scope="col">{say(words.theirs)}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((name) => (
              <tr key={name} className={plan.both.includes(name) ? 'overtaken-list__both' : ''}>
                <th scope="row">{labelOf(name) ?? name}</th>
                <td className={name in plan.theirs ? '' : 'overtaken-list__saved'}>
                  {shown(name, mine[name]) || say(words.empty)}
                </td>
                <td className={name in plan.theirs ? 'overtaken-list__saved' : ''}>
                  {shown(name, theirs[name]) || say(words.empty)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="piece-dialog__buttons">
        <Button buttonStyle="secondary" size="medium" margin={false} onClick={onClose}>
          {say(words.notNow)}
        </Button>
        <Button id="list-take-theirs" buttonStyle="secondary" size="medium" margin={false} onClick={startOver}>
          {say(words.takeTheirs)}
        </Button>
        <Button id="list-keep-mine" size="medium" margin={false} onClick={() => void keepMine()}>
          {say(words.keepMine)}
        </Button>
      </div>
    </Dialog>
  )
}

/** Sluglines of the pieces, so that a list can be read. */
function useTitles(ids: readonly string[], api: string): ReadonlyMap<string, string> {
  const [titles, setTitles] = useState<ReadonlyMap<string, string>>(new Map())
  const asked = [...new Set(ids)].join(',')
  useEffect(() => {
    if (!asked) return
    const query = new URLSearchParams({ 'where[id][in]': asked, depth: '0', draft: 'true', limit: '100' })
    void fetch(`${api}/${slugs.articles}?${query}`)
      .then(async (response) => (response.ok ? titlesIn(await response.json()) : new Map<string, string>()))
      .then(setTitles)
      .catch(() => undefined)
  }, [asked, api])
  return titles
}

function titlesIn(body: unknown): Map<string, string> {
  // The product's own API: a list of articles.
  const { docs } = body as { readonly docs: readonly { readonly id: string; readonly slugline?: string | null }[] }
  return new Map(docs.map(({ id, slugline }) => [id, slugline || id]))
}
