import path from 'node:path'
import { addDataAndFileToRequest, type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { journalist } from '../../access/journalist'
import { personOf } from '../../access/person'
import { readEnv } from '../../env'
import { type Bilingual, languageOf } from '../../language'
import { slugs } from '../../slugs'
import { pictureWarnings } from '../cameraClockRules'
import { maxPictureBytes } from '../imageFormat'
import { fileRequired, uploadIncomplete, uploadUnknown } from './intakeErrors'
import { findResumable, noteOutcome, outcomeOf, receivedResumable } from './resumable'
import { type TakenIn, takeIn } from './takeIn'
import { receiveInThread } from './thread/inIntakeThread'

/** How pictures come into the library. Own endpoints match before Payload's. */
export const mediaEndpoints: Endpoint[] = [{ path: '/', method: 'post', handler: postPicture }]

/**
 * multipart/form-data with one `file` and, as JSON in `_payload`, what is written about it; or the same as JSON with `upload`,
 * the id of a resumable upload that is complete. 201 with the new picture; 200 and `alreadyThere: true` with the one that
 * has this very file. Asked again with an upload that was done with already, it answers with the picture that came of it.
 * `warnings` (`{ code, message, path }`) tell what the file said that was not believed and somebody has to write.
 */
async function postPicture(req: PayloadRequest): Promise<Response> {
  // Before anything of the body is read.
  if (!journalist({ req })) throw new Forbidden(req.t)
  const contentType = req.headers.get('content-type') ?? ''
  if (!req.body || !contentType.toLowerCase().startsWith('multipart/form-data')) return postUploaded(req)
  const folder = path.join(readEnv().dataDir, 'uploads')
  const { data, file } = await receiveInThread({ body: req.body, contentType, folder, maxBytes: maxPictureBytes })
  if (!file) throw fileRequired()
  req.data = { ...data }
  return answer(req, await takeIn(req, { received: file, words: data }))
}

async function postUploaded(req: PayloadRequest): Promise<Response> {
  await addDataAndFileToRequest(req)
  const { upload: id, ...words } = req.data ?? {}
  if (typeof id !== 'string') throw fileRequired()
  const owner = personOf(req.user)?.id
  const outcome = await outcomeOf(id)
  if (outcome && outcome.owner === owner) return answer(req, { id: outcome.picture, wasThere: true })
  const upload = await findResumable(id)
  if (!upload || upload.owner !== owner) throw uploadUnknown()
  if (upload.offset !== upload.size) throw uploadIncomplete()
  const received = await receivedResumable(id, upload.name)
  const taken = await takeIn(req, { received, words })
  await noteOutcome(id, { owner, picture: taken.id })
  return answer(req, taken)
}

async function answer(req: PayloadRequest, { id, wasThere, made }: TakenIn): Promise<Response> {
  const depth = depthOf(req)
  const doc =
    depth === 0 && made
      ? made
      : await req.payload.findByID({ collection: slugs.media, id, depth, overrideAccess: false, user: req.user, req })
  const language = languageOf(req.i18n.language)
  const warnings = pictureWarnings({ ...doc }).map(({ message, ...rest }) => ({ ...rest, message: message[language] }))
  return wasThere
    ? Response.json({ doc, alreadyThere: true, message: said.wasThere[language], warnings })
    : Response.json({ doc, message: said.made[language], warnings }, { status: 201 })
}

const said = {
  made: { zh: '图片已入库。', en: 'The picture is in the library.' },
  wasThere: {
    zh: '图库里已经有这份文件，没有再存一份；这是已有的那张图片。',
    en: 'The library has this very file already: it was not stored again, and this is the picture that is there.',
  },
} as const satisfies Record<string, Bilingual>

function depthOf({ query }: PayloadRequest): number {
  const depth = Number(query.depth)
  return Number.isInteger(depth) && depth >= 0 ? depth : 1
}
