import { IncomingMessage, type RequestListener, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { Writable } from 'node:stream'
import type { Language } from '../../language'
import type { Answer } from './answerRules'
import { readAnswer } from './writtenAnswerRules'

const withinMilliseconds = 30_000

/** Asks as a stranger without cookies and other headers would, from within the process. @throws where nothing comes back */
export type AskInside = (target: string, language: Language) => Promise<Answer>

/**
 * Asks a request listener without a connection: the request is one of Node's own, and none of what a reader sent is in it.
 * What is written is written into memory. A client and a parser on either side would take as long as the question itself.
 * @param host that the requests are for
 */
export function insideOf(listener: RequestListener, host: string): AskInside {
  return (target, language) =>
    new Promise((resolve, reject) => {
      const chunks: Buffer[] = []
      const socket = collecting(chunks)
      const req = questionOver(socket, { target, headers: { host, 'accept-language': language } })
      const res = new ServerResponse(req)
      res.assignSocket(socket)
      const patience = setTimeout(
        () => socket.destroy(new Error('The server did not answer itself.')),
        withinMilliseconds,
      ).unref()
      socket.once('error', reject)
      socket.once('close', () => {
        clearTimeout(patience)
        // Without a word of why, where the answer was given up half-way; nobody hears it after an answer.
        reject(new Error('The server broke off its answer to itself.'))
      })
      res.once('finish', () => {
        const answer = readAnswer(Buffer.concat(chunks))
        if (answer) resolve(answer)
        // As the end of a connection does: who waits for it goes on.
        socket.end()
      })
      listener(req, res)
    })
}

/** It never asks anybody to wait: an answer is held in memory whole anyway. */
function collecting(chunks: Buffer[]): Socket {
  const sink = new Writable({
    highWaterMark: Number.MAX_SAFE_INTEGER,
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk)
      done()
    },
  })
  // To a server it is a connection without an address: that it writes to it is all that is needed.
  return sink as unknown as Socket
}

interface Question {
  readonly target: string
  readonly headers: Readonly<Record<string, string>>
}

/** As HTTP/1.0, whose answers come in one piece and end with their connection. */
function questionOver(socket: Socket, { target, headers }: Question): IncomingMessage {
  const req = new IncomingMessage(socket)
  Object.assign(req, { httpVersion: '1.0', httpVersionMajor: 1, httpVersionMinor: 0, complete: true })
  req.method = 'GET'
  req.url = target
  req.headers = { ...headers }
  req.rawHeaders = Object.entries(headers).flat()
  req.push(null)
  return req
}
