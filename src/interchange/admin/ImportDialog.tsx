'use client'
import { toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useId, useRef, useState } from 'react'
import { Dialog } from '../../admin/Dialog'
import { useSay } from '../../admin/useSay'
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
  const [read, setRead] = useState<{ readonly source: Source; readonly preview: ImportPreview } | null>(null)
  const [text, setText] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const [problems, setProblems] = useState<readonly string[]>([])
  const isOpen = useRef(true)
  useEffect(() => {
    isOpen.current = true
    return () => {
      isOpen.current = false
    }
  }, [])
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

  async function look(source: Source): Promise<void> {
    // What is created is what was shown: a second file waits until the first has been read.
    if (isBusy) return
    const preview = await send<ImportPreview>(source, { isPreview: true })
    if (preview) setRead({ source, preview })
  }

  async function create(choices: Choices): Promise<void> {
    const created = read && (await send<ImportCreated>(read.source, { ...choices }))
    if (!created) return
    toast.success(`${say(words.done)}${created.doc.slugline}`)
    if (created.pictures.refused > 0) toast.warning(`${created.pictures.refused} ${say(words.refusedPictures)}`)
    // Whoever has closed the window works on something else by now.
    if (!isOpen.current) return
    onClose()
    router.push(`${config.routes.admin}/collections/${slugs.articles}/${created.doc.id}`)
  }

  return (
    <Dialog slug={`import-${dialogId}`} title={say(words.import)} onClose={onClose}>
      {read ? (
        <ConfirmImport preview={read.preview} isBusy={isBusy} onCreate={create} onBack={() => setRead(null)} />
      ) : (
        <ChooseManuscript text={text} onText={setText} isBusy={isBusy} onChoose={look} onCancel={onClose} />
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
