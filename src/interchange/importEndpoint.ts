import { readFile } from 'node:fs/promises'
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { journalist } from '../access/journalist'
import { bodyLength, plainText } from '../body/readBody'
import { withTransaction } from '../database/retryTransaction'
import { errorBody, GuardsFailed, isNewsroomError, NotLoggedIn, TransitionDenied } from '../errors'
import { languageOf } from '../language'
import { slugs } from '../slugs'
import { draftOf, type ImportedDraft, sluglineOf } from './draftRules'
import { enterPictures } from './enterPictures'
import { type ImportInput, parseImportInput } from './importInput'
import { readInThread } from './readInThread'
import { type Manuscript, maxManuscriptBytes } from './readManuscript'

export const importEndpoints: Endpoint[] = [{ path: '/import', method: 'post', handler: postImport }]

/**
 * POST /api/articles/import: a manuscript, as a file (multipart) or as `text` (JSON), becomes a new draft; with
 * `isPreview` it is only read. The draft is created as any other: by this person, through the workflow's gates.
 */
async function postImport(req: PayloadRequest): Promise<Response> {
  try {
    if (!req.user) throw new NotLoggedIn()
    if (!journalist({ req })) throw new TransitionDenied([])
    await addDataAndFileToRequest(req)
    const input = parseImportInput(req.data)
    const manuscript = await readInThread(() => contentOf(req, input))
    // Payload would take the file for that of the article.
    delete req.file
    const draft = draftOf(manuscript.body)
    return input.isPreview
      ? Response.json(previewOf({ draft, manuscript, input }))
      : await created(req, { draft, manuscript, input })
  } catch (error) {
    if (!isNewsroomError(error)) throw error
    return Response.json(errorBody(error, languageOf(req.i18n.language)), { status: error.status })
  }
}

async function contentOf(req: PayloadRequest, { text }: ImportInput): Promise<Buffer> {
  if (req.file) {
    const { tempFilePath, data, size } = req.file
    // Before it is read into memory.
    if (size > maxManuscriptBytes) return Buffer.alloc(maxManuscriptBytes + 1)
    return tempFilePath ? readFile(tempFilePath) : data
  }
  if (text === null) throw new GuardsFailed([manuscriptRequired])
  return Buffer.from(text, 'utf8')
}

interface Import {
  readonly draft: ImportedDraft
  readonly manuscript: Manuscript
  readonly input: ImportInput
}

function previewOf({ draft, manuscript, input }: Import): object {
  return {
    headline: draft.headline,
    deck: draft.deck,
    slugline: sluglineOf(draft, input.fileName),
    body: draft.body,
    wordCount: bodyLength(draft.body),
    pictureCount: manuscript.pictures.length,
    linkedPictureCount: manuscript.linkedPictures,
    hasMacros: manuscript.hasMacros,
  }
}

async function created(req: PayloadRequest, { draft, manuscript, input }: Import): Promise<Response> {
  const named = { ...draft, headline: input.headline ?? draft.headline }
  const article = await withTransaction(req, () =>
    req.payload.create({
      collection: slugs.articles,
      data: {
        slugline: input.slugline ?? sluglineOf(named, input.fileName),
        headline: named.headline,
        deck: draft.deck,
        // The declared shape is what the field holds; Payload's type of a Slate field is a list of anything.
        body: draft.body as never,
        verbatim: input.isVerbatim,
        ...(input.section ? { section: input.section } : {}),
        ...(input.outlet ? { source: reprintOf(input, input.outlet) } : {}),
        ...(input.keepsOriginal ? { original: { text: plainText(manuscript.body) } } : {}),
      },
      draft: true,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    }),
  )
  const pictures = input.withPictures
    ? await enterPictures(req, { articleId: article.id, pictures: manuscript.pictures })
    : { entered: 0, refused: 0 }
  return Response.json({ doc: { id: article.id, slugline: article.slugline }, pictures }, { status: 201 })
}

function reprintOf({ originalAuthor, originalTitle }: ImportInput, outlet: string) {
  return { kind: 'reprint' as const, outlet, originalAuthor, originalTitle }
}

const manuscriptRequired = {
  code: 'manuscript_required',
  path: 'file',
  message: { zh: '请选择文件或贴入文字。', en: 'Choose a file or paste the text.' },
}
