'use client'
import { Button, toast, useConfig } from '@payloadcms/ui'
import { useEffect, useId, useMemo, useState } from 'react'
import { type Element, Transforms } from 'slate'
import { useSlateStatic } from 'slate-react'
import { Dialog } from '../../admin/Dialog'
import { beginsHere } from '../../admin/firstStop'
import { useSay } from '../../admin/useSay'
import type { Bilingual } from '../../language'
import { type PictureWords, uploadPicture } from './uploadPicture'

interface PicturesDialogProps {
  /** `paste`: what a paste left out; `upload`: what was chosen. */
  readonly purpose: 'paste' | 'upload'
  readonly files: readonly File[]
  /** Addresses of pictures that lie elsewhere: they are named, never fetched. */
  readonly linked: readonly string[]
  /** Pictures of the page that did not come along at all. */
  readonly lostCount: number
  readonly onClose: () => void
}

const blank: PictureWords = { caption: '', credit: '', alt: '' }

/** Offers pictures for upload, each with its words, and puts them into the text below the cursor. */
export function PicturesDialog({ purpose, files, linked, lostCount, onClose }: PicturesDialogProps) {
  const editor = useSlateStatic()
  const { config } = useConfig()
  const say = useSay()
  const dialogId = useId()
  const [left, setLeft] = useState(files)
  const [written, setWritten] = useState<ReadonlyMap<File, PictureWords>>(new Map())
  const [sharedCredit, setSharedCredit] = useState('')
  const [progress, setProgress] = useState<number | null>(null)
  const [problem, setProblem] = useState('')
  const previews = usePreviews(left)

  async function upload(): Promise<void> {
    const done = new Set<File>()
    const captionIds: string[] = []
    let refusal = ''
    for (const file of left) {
      setProgress(done.size + 1)
      const answer = await uploadPicture(config.routes.api, file, wordsOf(written.get(file), sharedCredit))
      if ('problem' in answer) {
        refusal = `${file.name}：${answer.problem ?? say(texts.unreachable)}`
        break
      }
      done.add(file)
      captionIds.push(answer.captionId)
    }
    insertPhotos(editor, captionIds)
    setProgress(null)
    setProblem(refusal)
    setLeft(left.filter((file) => !done.has(file)))
    if (captionIds.length > 0) toast.success(`${captionIds.length} ${say(texts.inserted)}`)
    if (!refusal) onClose()
  }

  const count = files.length + linked.length + lostCount
  const isBusy = progress !== null
  return (
    <Dialog
      slug={`pictures-${dialogId}`}
      title={`${count} ${say(purpose === 'paste' ? texts.title : texts.uploadTitle)}`}
      onClose={onClose}
    >
      <div className="piece-dialog__fields body-pictures" {...beginsHere}>
        {left.length > 1 && (
          <label className="body-pictures__shared">
            {say(texts.sharedCredit)}
            <input
              type="text"
              value={sharedCredit}
              disabled={isBusy}
              onChange={(event) => setSharedCredit(event.target.value)}
            />
          </label>
        )}
        {left.map((file) => {
          const words = written.get(file) ?? blank
          const field = (name: keyof PictureWords) => (
            <label>
              {say(texts[name])}
              <input
                type="text"
                value={words[name]}
                placeholder={name === 'credit' ? sharedCredit : ''}
                disabled={isBusy}
                onChange={(event) => setWritten(new Map(written).set(file, { ...words, [name]: event.target.value }))}
              />
            </label>
          )
          return (
            <div key={previews.get(file)} className="body-pictures__one">
              {/* biome-ignore lint/performance/noImgElement: a file that is not uploaded yet */}
              <img src={previews.get(file)} alt={file.name} />
              <div>
                {field('caption')}
                {field('credit')}
                {field('alt')}
              </div>
            </div>
          )
        })}
        {linked.length > 0 && (
          <details>
            <summary>{`${linked.length} ${say(texts.linked)}`}</summary>
            <ul>
              {[...new Set(linked)].slice(0, 200).map((address) => (
                <li key={address}>{address}</li>
              ))}
            </ul>
          </details>
        )}
        {lostCount > 0 && <p>{`${lostCount} ${say(texts.lost)}`}</p>}
        <p role="alert" className="piece-dialog__problem">
          {problem}
        </p>
      </div>
      <div className="piece-dialog__buttons">
        <Button buttonStyle="secondary" size="medium" margin={false} disabled={isBusy} onClick={onClose}>
          {say(texts.close)}
        </Button>
        {left.length > 0 && (
          <Button id="pictures-upload" size="medium" margin={false} disabled={isBusy} onClick={() => void upload()}>
            {isBusy ? `${progress} / ${left.length}` : `${say(texts.upload)}（${left.length}）`}
          </Button>
        )}
      </div>
    </Dialog>
  )
}

/** A picture without a credit of its own takes the one written for all. */
function wordsOf(words: PictureWords | undefined, sharedCredit: string): PictureWords {
  const own = words ?? blank
  return { ...own, credit: own.credit.trim() === '' ? sharedCredit : own.credit }
}

/** Below the block in which the cursor stands, in their order. */
export function insertPhotos(editor: ReturnType<typeof useSlateStatic>, captionIds: readonly string[]): void {
  if (captionIds.length === 0) return
  const place = editor.selection ? (editor.selection.focus.path[0] ?? 0) + 1 : editor.children.length
  const nodes = captionIds.map((captionId) => ({ type: 'photo', captionId, children: [{ text: '' }] }) as Element)
  Transforms.insertNodes(editor, nodes, { at: [Math.min(place, editor.children.length)] })
}

function usePreviews(files: readonly File[]): ReadonlyMap<File, string> {
  const previews = useMemo(() => new Map(files.map((file) => [file, URL.createObjectURL(file)])), [files])
  useEffect(() => () => previews.forEach((address) => URL.revokeObjectURL(address)), [previews])
  return previews
}

const texts = {
  title: { zh: '张图片未粘入', en: 'pictures were not pasted' },
  uploadTitle: { zh: '张图片待上传', en: 'pictures to upload' },
  caption: { zh: '说明', en: 'Caption' },
  credit: { zh: '署名', en: 'Credit line' },
  sharedCredit: { zh: '以下图片的署名（如“×××摄”）', en: 'Credit line of all that have none' },
  alt: { zh: '替代文字', en: 'Alt text' },
  linked: {
    zh: '张在别的网站上，不能直接引用；请取得授权后上传原图。',
    en: 'lie on other sites and cannot be linked: get the rights and upload the originals.',
  },
  lost: { zh: '张没有随剪贴板带来，请上传原图。', en: 'did not come with the clipboard: upload the originals.' },
  upload: { zh: '上传并插入', en: 'Upload and insert' },
  inserted: { zh: '张图片已插入正文', en: 'pictures were inserted' },
  unreachable: { zh: '连不上服务器，请稍后再试。', en: 'the server could not be reached.' },
  close: { zh: '不用', en: 'Not now' },
} as const satisfies Record<string, Bilingual>
