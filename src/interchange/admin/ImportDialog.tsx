'use client'
import { toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import { Dialog } from '../../editorial/admin/Dialog'
import { useSay } from '../../editorial/admin/useSay'
import { slugs } from '../../slugs'
import { ChooseManuscript } from './ChooseManuscript'
import { type Choices, ConfirmImport } from './ConfirmImport'
import { type ImportCreated, type ImportPreview, postImport, type Source } from './postImport'
import { words } from './words'

/** First the manuscript, then what it becomes, then the draft. */
export function ImportDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useSay()
  const router = useRouter()
  const { config } = useConfig()
  const dialogId = useId()
  const [source, setSource] = useState<Source | null>(null)
  const [preview, setPreview] = useState<ImportPreview | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const [problems, setProblems] = useState<readonly string[]>([])
  const address = `${config.routes.api}/${slugs.articles}/import`

  async function send<Answer extends object>(
    given: Source,
    fields: Readonly<Record<string, unknown>>,
  ): Promise<Answer | null> {
    setIsBusy(true)
    setProblems([])
    const answer = await postImport<Answer>(address, given, fields)
    setIsBusy(false)
    if (answer && !('problems' in answer)) return answer
    setProblems(answer?.problems.length ? answer.problems : [say(words.unreachable)])
    return null
  }

  async function read(given: Source): Promise<void> {
    setSource(given)
    setPreview(await send<ImportPreview>(given, { isPreview: true }))
  }

  async function create(choices: Choices): Promise<void> {
    const created = source && (await send<ImportCreated>(source, { ...choices }))
    if (!created) return
    toast.success(`${say(words.done)}${created.doc.slugline}`)
    if (created.pictures.refused > 0) toast.warning(`${created.pictures.refused} ${say(words.refusedPictures)}`)
    onClose()
    router.push(`${config.routes.admin}/collections/${slugs.articles}/${created.doc.id}`)
  }

  return (
    <Dialog slug={`import-${dialogId}`} title={say(words.import)} onClose={onClose}>
      {preview ? (
        <ConfirmImport preview={preview} isBusy={isBusy} onCreate={create} onBack={() => setPreview(null)} />
      ) : (
        <ChooseManuscript isBusy={isBusy} onChoose={read} onCancel={onClose} />
      )}
      <div role="alert">
        {problems.map((problem) => (
          <p key={problem} className="piece-dialog__problem">
            {problem}
          </p>
        ))}
      </div>
    </Dialog>
  )
}
