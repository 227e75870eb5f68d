import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import busboy from 'busboy'
import { describe, expect, it } from 'vitest'
import { isBrokenForm } from './brokenFormRules'

const parse = (body: string) =>
  pipeline(Readable.from([body]), busboy({ headers: { 'content-type': 'multipart/form-data; boundary=x' } })).catch(
    (error: unknown) => error,
  )

describe('a form', () => {
  it.each([
    ['that is none', 'garbage'],
    ['that breaks off', '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb'],
    ['of a malformed part', '--x\r\n\r\n--x--\r\n'],
  ])('%s is broken, by the words of the parser', async (_what, body) => {
    expect(isBrokenForm(await parse(body))).toBe(true)
  })

  it('is not what fails otherwise', () => {
    expect(isBrokenForm(new Error('ENOSPC: no space left on device'))).toBe(false)
    expect(isBrokenForm('Unexpected end of form')).toBe(false)
  })
})
