'use client'
import { getTranslation } from '@payloadcms/translations'
import { Button, useConfig, useDocumentInfo, useForm, useRouteCache, useTranslation } from '@payloadcms/ui'
import type { ClientField } from 'payload'
import { useEffect, useState } from 'react'
import type { Bilingual } from '../../language'
import { Dialog } from './Dialog'
import { labelsOf } from './fieldLabels'
import { type MergePlan, mergePlan } from './mergePlan'
import { touchedFields } from './touchedFields'
import { usePieceStatus } from './usePieceStatus'
import { useSavePiece } from './useSavePiece'
import { useSay } from './useSay'

type Document = Readonly<Record<string, unknown>>

/** After a save that came too late: what was typed stays, and can be saved without undoing what the other person did. */
export function OvertakenDialog({ onClose }: { readonly onClose: () => void }) {
  const { savedDocumentData, id } = useDocumentInfo()
  const { getFields, setModified } = useForm()
  const { clearRouteCache } = useRouteCache()
  const { address, status } = usePieceStatus()
  const save = useSavePiece()
  const say = useSay()
  const [current, setCurrent] = useState<Document | null>(null)
  const names = useFieldNames()

  useEffect(() => {
    void fetchCurrent(address).then(setCurrent)
  }, [address])

  const plan = current && mergePlan({ touched: touchedFields(getFields()), base: savedDocumentData ?? {}, current })
  const mayMerge = Boolean(plan && status?.edit.allowed)

  async function saveMerged(): Promise<void> {
    if (plan && (await save({ ...plan.theirs, revision: current?.revision }))) onClose()
  }

  function startOver(): void {
    setModified(false)
    clearRouteCache()
    onClose()
  }

  return (
    <Dialog slug={`overtaken-${id}`} title={say(texts.title)} onClose={onClose}>
      <p>{say(texts.kept)}</p>
      {plan && <Plan plan={plan} names={names} />}
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
        <Button size="medium" margin={false} disabled={!mayMerge} onClick={() => void saveMerged()}>
          {say(texts.merge)}
        </Button>
      </div>
    </Dialog>
  )
}

interface PlanProps {
  readonly plan: MergePlan
  readonly names: (fields: readonly string[]) => string
}

function Plan({ plan, names }: PlanProps) {
  const say = useSay()
  const theirs = Object.keys(plan.theirs)
  return (
    <ul className="piece-dialog__list">
      {plan.mine.length > 0 && <li>{`${say(texts.mine)}${names(plan.mine)}`}</li>}
      {theirs.length > 0 && <li>{`${say(texts.theirs)}${names(theirs)}`}</li>}
      {plan.both.length > 0 && <li className="piece-dialog__problem">{`${say(texts.both)}${names(plan.both)}`}</li>}
    </ul>
  )
}

function useFieldNames(): (fields: readonly string[]) => string {
  const { collectionSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const config = collectionSlug ? getEntityConfig({ collectionSlug }) : null
  const fields: readonly ClientField[] = config?.fields ?? []
  const labels = labelsOf(fields)
  return (names) =>
    names.map((name) => getTranslation(labels.get(name) ?? name, i18n)).join(i18n.language === 'zh' ? '、' : ', ')
}

async function fetchCurrent(address: string | null): Promise<Document | null> {
  const response = await fetch(`${address}?depth=0&draft=true`).catch(() => null)
  // The product's own API answers with the document.
  return response?.ok ? ((await response.json()) as Document) : null
}

const texts = {
  title: { zh: '有人先改了这份稿件', en: 'Somebody changed this piece first' },
  kept: {
    zh: '您的文字没有丢失，仍在这一页上，只是还没有保存。',
    en: 'Your text is not lost: it is still on this page, not yet saved.',
  },
  mine: { zh: '只有您改了：', en: 'Changed by you only: ' },
  theirs: { zh: '只有别人改了（保存时采用别人的）：', en: 'Changed by somebody else only (kept when you save): ' },
  both: { zh: '两人都改了（保存时以您的为准，请先对照）：', en: 'Changed by both (yours would win; compare first): ' },
  look: { zh: '在新窗口对照现在的稿件', en: 'Look at the present piece in a new window' },
  goOn: { zh: '先不保存', en: 'Not now' },
  startOver: { zh: '放弃我的修改', en: 'Drop my changes' },
  merge: { zh: '合并保存', en: 'Merge and save' },
} as const satisfies Record<string, Bilingual>
