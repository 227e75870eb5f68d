import type { Endpoint, PayloadRequest } from 'payload'
import { assertStaff } from '../access/assertStaff'
import { loadPiece } from '../editorial/loadPiece'
import { assertNotWithheld } from '../editorial/withholding'
import { readEnv } from '../env'
import { DocumentNotFound, errorBody, GuardsFailed, isNewsroomError } from '../errors'
import { languageOf } from '../language'
import { newsroomTimeZone } from '../newsroom/timeZone'
import { loadMaterial } from '../preview/loadMaterial'
import { readingPieceOf, wantedMaterial } from '../preview/readingPieceRules'
import type { ReadingPiece } from '../reading/piece'
import { slugs } from '../slugs'
import { docxOfPiece } from './docxOfPiece'
import { textOfPiece } from './exportTextRules'
import { wechatHtml } from './wechatRules'

export const exportEndpoints: Endpoint[] = [{ path: '/:id/export', method: 'get', handler: getExport }]

type Format = 'wechat' | 'docx' | 'txt'

/** GET /api/articles/:id/export?format=wechat|docx|txt: the newest text as readers would see it, for staff. */
async function getExport(req: PayloadRequest): Promise<Response> {
  try {
    assertStaff(req)
    const format = formatOf(req)
    const id = req.routeParams?.id
    if (typeof id !== 'string') throw new DocumentNotFound()
    await assertNotWithheld(req, slugs.articles, id)
    const { doc, item } = await loadPiece(req, slugs.articles, id)
    const material = await loadMaterial(req, wantedMaterial(doc, id))
    const isPublic = item.state === 'published'
    const exported = {
      piece: readingPieceOf(doc, material),
      timeZone: await newsroomTimeZone(req),
      origin: isPublic ? readEnv().publicUrl : null,
    }
    return await answered(format, exported, isPublic)
  } catch (error) {
    if (!isNewsroomError(error)) throw error
    return Response.json(errorBody(error, languageOf(req.i18n.language)), { status: error.status })
  }
}

interface Exported {
  readonly piece: ReadingPiece
  readonly timeZone: string
  readonly origin: string | null
}

async function answered(format: Format, exported: Exported, isPublic: boolean): Promise<Response> {
  const { piece, timeZone } = exported
  const headers = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' }
  if (format === 'wechat')
    return new Response(wechatHtml(exported), { headers: { ...headers, 'Content-Type': 'text/html; charset=utf-8' } })
  const name = fileName(piece, isPublic)
  if (format === 'txt') {
    // Programs on Windows take UTF-8 without its mark for GBK.
    return new Response(`\ufeff${textOfPiece(piece, timeZone)}`, {
      headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8', ...attachment(`${name}.txt`) },
    })
  }
  const content = await docxOfPiece(piece, timeZone)
  return new Response(new Uint8Array(content), {
    headers: {
      ...headers,
      'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      ...attachment(`${name}.docx`),
    },
  })
}

function formatOf(req: PayloadRequest): Format {
  const format = new URL(req.url ?? '/', 'http://localhost').searchParams.get('format')
  if (format === 'wechat' || format === 'docx' || format === 'txt') return format
  throw new GuardsFailed([
    {
      code: 'unknown_format',
      path: 'format',
      message: { zh: 'format 应为 wechat、docx 或 txt。', en: 'format is wechat, docx or txt.' },
    },
  ])
}

/** The headline; what readers do not have yet says so in its name. */
function fileName({ headline }: ReadingPiece, isPublic: boolean): string {
  const words = (headline ?? '').replace(/[\s\\/:*?"<>|\p{Cc}]+/gu, ' ').trim()
  return `${Array.from(words || '稿件')
    .slice(0, 60)
    .join('')}${isPublic ? '' : '（未发）'}`
}

/** RFC 6266 with the name as RFC 5987 writes it; the plain name is for programs that know only that. */
function attachment(name: string): { readonly 'Content-Disposition': string } {
  const extension = name.slice(name.lastIndexOf('.'))
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return { 'Content-Disposition': `attachment; filename="article${extension}"; filename*=UTF-8''${encoded}` }
}
