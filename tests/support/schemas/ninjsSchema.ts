import { readFileSync } from 'node:fs'
import path from 'node:path'
import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

/** What is wrong with an item by IPTC's own schema of ninjs 3.1; empty where nothing is. */
export function ninjsProblems(item: unknown): string[] {
  const isValid = validate(item)
  return isValid ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

const schema = JSON.parse(readFileSync(path.resolve('tests/support/schemas/ninjs-schema_3.1.json'), 'utf8'))
// Its own words of documentation (isoDate and the like) are no rules.
const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats(ajv)
// Places on maps: we write none.
ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json' })
const validate = ajv.compile(schema)
