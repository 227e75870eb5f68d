import fc from 'fast-check'
import { expect, it } from 'vitest'
import { problemList } from './metadataProblems'
import type { PublicRecord } from './publicRecord'
import { publicXmp } from './publicXmp'
import { cleanText } from './textCharset'
import { xmpFields } from './xmpFields'
import { readXmpPacket } from './xmpPacket'

const text = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 60 })
  .map((value) => cleanText(value))
  .filter((value) => value !== '' && !value.includes('\ufffd'))
const texts = fc.uniqueArray(text, { minLength: 1, maxLength: 4 })

it('reads every record as it was written', () => {
  const records: fc.Arbitrary<PublicRecord> = fc.record(
    {
      headline: text,
      title: text,
      description: text,
      keywords: texts,
      creators: texts,
      creditLine: text,
      copyrightNotice: text,
      copyrightOwners: texts,
      altText: text,
      place: fc.record({ city: text, country: text }),
      licensors: fc.array(fc.record({ name: text }), { minLength: 1, maxLength: 3 }),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(records, (record) => {
      const problems = problemList()
      expect(xmpFields(readXmpPacket(Buffer.from(publicXmp(record)), problems), problems)).toEqual(record)
      expect(problems.all()).toEqual([])
    }),
    { numRuns: 500 },
  )
})

it('writes no mark-up, whatever is in a text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (value) => {
      const packet = publicXmp({ headline: value })
      const [, written = ''] = /<photoshop:Headline>(.*)<\/photoshop:Headline>/s.exec(packet) ?? []
      expect(written).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|apos);)/)
    }),
  )
})
