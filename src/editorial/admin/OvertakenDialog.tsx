'use client'
import { Button, useDocumentInfo, useForm, useRouteCache } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { Dialog } from '../../admin/Dialog'
import { type MergePlan, mergePlan } from '../../admin/mergePlan'
import { readableValue } from '../../admin/readableValue'
import { touchedFields } from '../../admin/touchedFields'
import { useFieldLabels } from '../../admin/useFieldLabels'
import { useSay } from '../../admin/useSay'
import type { Bilingual } from '../../language'
import { usePieceStatus } from './usePieceStatus'
import { useSavePiece } from './useSavePiece'

type Document = Readonly<Record<string, unknown>>

/** After a save that came too late: the other's text beside mine, field by field, and which of the two is saved. */
export function OvertakenDialog({ onClose }: { readonly onClose: () => void }) {
  const { savedDocumentData, id } = useDocumentInfo()
  const { getFields, getData, setModified } = useForm()
  const { clearRouteCache } = useRouteCache()
  const { address, status } = usePieceStatus()
  const save = useSavePiece()
  const say = useSay()
  const [current, setCurrent] = useState<Document | null>(null)
  /** Fields that both changed, and where the other's text is to stand. */
  const [yielded, setYielded] = useState<ReadonlySet<string>>(new Set())

  useEffect(() => {
    void fetchCurrent(address).then(setCurrent)
  }, [address])

  const plan = current && mergePlan({ touched: touchedFields(getFields()), base: savedDocumentData ?? {}, current })
  const mayMerge = Boolean(plan && status?.edit.allowed)

  async function saveMerged(): Promise<void> {
    if (!plan || !current) return
    const given = Object.fromEntries([...yielded].map((name) => [name, current[name]]))
    if (await save({ ...plan.theirs, ...given, revision: current.revision })) onClose()
  }

  function startOver(): void {
    setModified(false)
    clearRouteCache()
    onClose()
  }

  function choose(name: string, isTheirs: boolean): void {
    const next = new Set(yielded)
    if (isTheirs) next.add(name)
    else next.delete(name)
    setYielded(next)
  }

  return (
    <Dialog slug={`overtaken-${id}`} title={say(texts.title)} isWide onClose={onClose}>
      <p>{say(texts.kept)}</p>
      {plan && current && (
        <SideBySide plan={plan} mine={getData()} theirs={current} yielded={yielded} onChoose={choose} />
      )}
      {status && !status.edit.allowed && (
        <p className="piece-dialog__problem">{status.edit.reasons.map(({ message }) => message).join(' ')}</p>
      )}
      <p>
        <a href={window.location.pathname} target="_blank" rel="noreferrer">
          {say(texts.look)}
        </a>
      </p>
      <div className="piece-dialog__buttons">
        <Button buttonStyle="secondary" size="medium" margin={false} onClick={onClose}>
          {say(texts.goOn)}
        </Button>
        <Button buttonStyle="secondary" size="medium" margin={false} onClick={startOver}>
          {say(texts.startOver)}
        </Button>
        <Button id="merge-save" size="medium" margin={false} disabled={!mayMerge} onClick={() => void saveMerged()}>
          {say(texts.merge)}
        </Button>
      </div>
    </Dialog>
  )
}

interface SideBySideProps {
  readonly plan: MergePlan
  readonly mine: Document
  readonly theirs: Document
  readonly yielded: ReadonlySet<string>
  readonly onChoose: (name: string, isTheirs: boolean) => void
}

/** What is saved is ticked; only where both changed a field is there a choice. */
function SideBySide({ plan, mine, theirs, yielded, onChoose }: SideBySideProps) {
  const { collectionSlug } = useDocumentInfo()
  const labelOf = useFieldLabels(collectionSlug)
  const say = useSay()
  const both = new Set(plan.both)
  const rows = [...plan.both, ...plan.mine, ...Object.keys(plan.theirs)]
  return (
    <div className="kept-text__scroll">
      <table className="piece-version__table">
        <thead>
          <tr>
            <th scope="col">{say(texts.field)}</th>
            <th scope="col">{say(texts.mine)}</th>
            <th scope="col">{say(texts.theirs)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((name) => {
            const isTheirs = name in plan.theirs || yielded.has(name)
            const choice = (side: boolean, text: string) => (
              <label className="overtaken__choice">
                <input
                  type="radio"
                  name={`merge-${name}`}
                  checked={isTheirs === side}
                  disabled={!both.has(name)}
                  onChange={() => onChoose(name, side)}
                />
                <span>{text || say(texts.empty)}</span>
              </label>
            )
            return (
              <tr key={name} className={both.has(name) ? 'piece-version__differing' : ''}>
                <th scope="row">
                  {labelOf(name) ?? name}
                  <small className="kept-text__since">{both.has(name) ? say(texts.both) : ''}</small>
                </th>
                <td>{choice(false, readableValue(mine[name]))}</td>
                <td>{choice(true, readableValue(theirs[name]))}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

async function fetchCurrent(address: string | null): Promise<Document | null> {
  const response = await fetch(`${address}?depth=0&draft=true`).catch(() => null)
  // The product's own API answers with the document.
  return response?.ok ? ((await response.json()) as Document) : null
}

const texts = {
  title: { zh: '有人先改了这份稿件', en: 'This piece was changed first' },
  kept: {
    zh: '您的文字没有丢失，仍在这一页上，只是还没有保存。选中的文字会保存；只有一方改过的字段已替您选好。',
    en: 'Your text is not lost: it is on this page, not yet saved. What is chosen is saved; fields that one side changed are chosen already.',
  },
  field: { zh: '字段', en: 'Field' },
  mine: { zh: '您的文字', en: 'Yours' },
  theirs: { zh: '先保存的文字', en: 'Saved first' },
  both: { zh: '两边都改了', en: 'changed on both sides' },
  empty: { zh: '（空）', en: '(empty)' },
  look: { zh: '在新窗口看现在的稿件', en: 'Look at the present piece in a new window' },
  goOn: { zh: '先不保存', en: 'Not now' },
  startOver: { zh: '放弃我的修改', en: 'Drop my changes' },
  merge: { zh: '合并保存', en: 'Merge and save' },
} as const satisfies Record<string, Bilingual>
