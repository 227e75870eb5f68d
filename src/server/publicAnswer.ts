import type { Request, Response } from 'express'
import { errorBody, type NewsroomError } from '../errors'
import { requestLanguage } from './httpProblem'

/** What is taken down must be gone from everywhere within a second, caches in front included. */
const cacheControl = 'public, max-age=1'

interface PublicAnswer {
  /** Media type, without its charset. */
  readonly type: string
  readonly body: string
  /** ISO 8601, UTC. */
  readonly modifiedAt?: string
  readonly language?: string
}

/** A representation for everybody: the same whoever asks. */
export function sendPublic(res: Response, { type, body, modifiedAt, language }: PublicAnswer): void {
  markPublic(res, type)
  if (modifiedAt) res.setHeader('Last-Modified', new Date(modifiedAt).toUTCString())
  if (language) res.setHeader('Content-Language', language)
  res.send(body)
}

export function markPublic(res: Response, type: string): void {
  res.setHeader('Content-Type', `${type}; charset=utf-8`)
  res.setHeader('Cache-Control', cacheControl)
}

export function sendNewsroomError(req: Request, res: Response, error: NewsroomError): void {
  res.status(error.status).setHeader('Cache-Control', 'no-store')
  res.json(errorBody(error, requestLanguage(req)))
}

export function queryOf(req: Request): URLSearchParams {
  return new URLSearchParams(req.originalUrl.split('?', 2)[1])
}
