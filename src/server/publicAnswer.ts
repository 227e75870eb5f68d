import type { Request, Response } from 'express'
import { type PublicLanguage, publicLanguageOf, publicLanguages } from '../delivery/formats/languageRules'
import { inTraditional } from '../delivery/traditional/inTraditional'
import { errorBody, type NewsroomError, UnknownLanguage } from '../errors'
import { requestLanguage } from './httpProblem'

/** What is taken down must be gone from everywhere within a second, caches in front included. */
export const publicCacheControl = 'public, max-age=1'

interface PublicAnswer {
  /** Media type, without its charset. */
  readonly type: string
  readonly body: string
  /** ISO 8601, UTC. */
  readonly modifiedAt?: string
}

/** A representation for everybody: the same whoever asks. */
export function sendPublic(res: Response, { type, body, modifiedAt }: PublicAnswer): void {
  markPublic(res, type)
  if (modifiedAt) res.setHeader('Last-Modified', new Date(modifiedAt).toUTCString())
  res.send(body)
}

/** What was written in Chinese, in the characters that were asked for. */
export async function sendWritten(res: Response, answer: PublicAnswer & { readonly language: string }): Promise<void> {
  const body = answer.language === 'zh-Hant' ? await inTraditional(answer.body) : answer.body
  res.setHeader('Content-Language', answer.language)
  sendPublic(res, { ...answer, body })
}

/** The language that `?lang=` names; undefined where it is refused, which is answered then. */
export function languageAsked(req: Request, res: Response): PublicLanguage | undefined {
  const asked = queryOf(req).get('lang')
  const language = publicLanguageOf(asked)
  if (language) return language
  sendNewsroomError(req, res, new UnknownLanguage(asked ?? '', publicLanguages))
}

export function markPublic(res: Response, type: string): void {
  res.setHeader('Content-Type', `${type}; charset=utf-8`)
  res.setHeader('Cache-Control', publicCacheControl)
}

/** For good as the address goes, but no longer kept than what it leads to. */
export function redirectPublic(res: Response, place: string): void {
  res.setHeader('Cache-Control', publicCacheControl)
  res.redirect(301, place)
}

export function sendNewsroomError(req: Request, res: Response, error: NewsroomError): void {
  res.status(error.status).setHeader('Cache-Control', 'no-store')
  res.json(errorBody(error, requestLanguage(req)))
}

export function queryOf(req: Request): URLSearchParams {
  return new URLSearchParams(req.originalUrl.split('?', 2)[1])
}
