import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ErrorBody } from '../errors'
import { type Bilingual, type Language, languageOf } from '../language'

interface HttpProblem {
  readonly status: number
  readonly message: Bilingual
}

/** Everything that the server itself refuses, by stable code; what Payload and the workflow refuse has its own codes. */
export const httpProblems = {
  malformed_url: { status: 400, message: { zh: '网址的编码有误。', en: 'The address is not encoded correctly.' } },
  malformed_json: {
    status: 400,
    message: { zh: '请求正文不是有效的 JSON 对象。', en: 'The request body is not a valid JSON object.' },
  },
  malformed_query: { status: 400, message: { zh: '查询条件的格式有误。', en: 'The query is malformed.' } },
  malformed_request: { status: 400, message: { zh: '请求的格式有误。', en: 'The request is malformed.' } },
  not_logged_in: { status: 401, message: { zh: '请先登录。', en: 'Please log in first.' } },
  forbidden: { status: 403, message: { zh: '您没有权限这样做。', en: 'You may not do this.' } },
  not_found: { status: 404, message: { zh: '没有这个地址或文档。', en: 'There is no such address or document.' } },
  method_not_allowed: {
    status: 405,
    message: { zh: '不支持这种请求方法。', en: 'This request method is not supported.' },
  },
  request_timeout: { status: 408, message: { zh: '请求没有按时送达。', en: 'The request did not arrive in time.' } },
  conflict: { status: 409, message: { zh: '与现有内容冲突。', en: 'This conflicts with what is there.' } },
  body_too_large: { status: 413, message: { zh: '请求正文过大。', en: 'The request body is too large.' } },
  unsupported_media_type: {
    status: 415,
    message: {
      zh: '请求正文须为 application/json 或 multipart/form-data。',
      en: 'The request body must be application/json or multipart/form-data.',
    },
  },
  range_not_satisfiable: { status: 416, message: { zh: '文件没有这么长。', en: 'The file is not that long.' } },
  precondition_failed: {
    status: 412,
    message: {
      zh: '这个请求缺少续传协议（tus 1.0.0）的请求头。',
      en: 'The request lacks the headers of the tus protocol (1.0.0).',
    },
  },
  upload_expired: {
    status: 410,
    message: { zh: '这次上传已过期，请重新上传。', en: 'This upload has expired: please upload again.' },
  },
  upload_busy: {
    status: 423,
    message: { zh: '这次上传正在进行，请稍后再试。', en: 'This upload is under way: try again in a while.' },
  },
  storage_full: {
    status: 507,
    message: {
      zh: '图片存储空间已满，这份文件没有保存。请联系系统管理员扩容后再试。',
      en: 'The picture storage is full, so this file was not kept. Ask the administrator for room, then try again.',
    },
  },
  query_too_costly: {
    status: 400,
    message: {
      zh: '这个 GraphQL 查询过大。请少要一些字段，或分几次查询。',
      en: 'This GraphQL query is too large: ask for fewer fields, or in several queries.',
    },
  },
  api_key_unknown: {
    status: 401,
    message: {
      zh: '没有这个 API 密钥。请检查是否完整，或向编辑部索取新的密钥。',
      en: 'There is no such API key: check that it is complete, or ask the newsroom for a new one.',
    },
  },
  api_key_disabled: {
    status: 401,
    message: { zh: '这个 API 密钥已停用，请联系编辑部。', en: 'This API key is switched off: ask the newsroom.' },
  },
  scope_missing: {
    status: 403,
    message: {
      zh: '这个 API 密钥不含读取此处的权限，请联系编辑部。',
      en: 'This API key has no right to read this: ask the newsroom.',
    },
  },
  headers_too_large: {
    status: 431,
    message: { zh: '网址或请求头过长。', en: 'The address or the request headers are too long.' },
  },
  too_many_requests: {
    status: 429,
    message: { zh: '请求过于频繁，请稍后再试。', en: 'Too many requests. Please try again later.' },
  },
  internal_error: {
    status: 500,
    message: {
      zh: '服务器出错了。请凭请求编号联系管理员。',
      en: 'The server failed. Please give the administrator the request id.',
    },
  },
  starting: {
    status: 503,
    message: { zh: '服务器正在启动，请稍后再试。', en: 'The server is starting. Please try again shortly.' },
  },
  draining: { status: 503, message: { zh: '服务器正在停机。', en: 'The server is shutting down.' } },
  database_unavailable: {
    status: 503,
    message: {
      zh: '数据库暂时无法访问，请稍后再试；未保存的内容请勿关闭。',
      en: 'The database cannot be reached just now. Please try again later and keep unsaved work open.',
    },
  },
} as const satisfies Record<string, HttpProblem>

export type HttpProblemCode = keyof typeof httpProblems

/** The code for a status that came without one; unknown statuses fall to the general code of their class. */
export function problemCodeOf(status: number): HttpProblemCode {
  const code = codeByStatus.get(status)
  if (code) return code
  return status >= 500 ? 'internal_error' : 'malformed_request'
}

export function problemBody(code: HttpProblemCode, language: Language): ErrorBody {
  return { errors: [{ code, message: httpProblems[code].message[language] }] }
}

export function requestLanguage(req: IncomingMessage): Language {
  return languageOf(req.headers['accept-language'])
}

/** Answers with the problem's status and body; does nothing where an answer has already begun. */
export function sendProblem(
  req: IncomingMessage,
  res: ServerResponse,
  code: HttpProblemCode,
  { isLeftOpen = false } = {},
): void {
  if (res.headersSent) return
  const { status } = httpProblems[code]
  const body = Buffer.from(JSON.stringify(problemBody(code, requestLanguage(req))))
  res.statusCode = status
  res.setHeader('Content-Type', 'application/json; charset=utf-8')
  res.setHeader('Content-Length', body.length)
  res.setHeader('Cache-Control', 'no-store')
  if (status === 503) res.setHeader('Retry-After', '2')
  if (isLeftOpen) res.write(body)
  else res.end(req.method === 'HEAD' ? undefined : body)
}

const codeByStatus = new Map<number, HttpProblemCode>([
  [400, 'malformed_request'],
  [401, 'not_logged_in'],
  [403, 'forbidden'],
  [404, 'not_found'],
  [405, 'method_not_allowed'],
  [408, 'request_timeout'],
  [409, 'conflict'],
  [410, 'upload_expired'],
  [412, 'precondition_failed'],
  [413, 'body_too_large'],
  [415, 'unsupported_media_type'],
  [416, 'range_not_satisfiable'],
  [423, 'upload_busy'],
  [429, 'too_many_requests'],
  [431, 'headers_too_large'],
  [501, 'not_found'],
  [503, 'database_unavailable'],
  [507, 'storage_full'],
])
