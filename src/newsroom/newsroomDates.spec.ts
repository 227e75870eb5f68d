import type { Field, SanitizedConfig } from 'payload'
import { expect, it } from 'vitest'
import { withNewsroomDates } from './newsroomDates'

const moment = (name: string): Field => ({ name, type: 'date', admin: { date: { pickerAppearance: 'dayAndTime' } } })
const formField = expect.stringContaining('MomentFormField')

/** As much of a config as is looked at. */
const configOf = (fields: Field[]) => ({ collections: [{ fields }], globals: [] }) as unknown as SanitizedConfig

it('shows moments by the newsroom’s clock, however deep in groups, rows, lists, tabs and blocks they stand', () => {
  const deep = ['top', 'inGroup', 'inRow', 'inList', 'inTab', 'inBlock'].map(moment)
  const [top, inGroup, inRow, inList, inTab, inBlock] = deep as [Field, Field, Field, Field, Field, Field]
  withNewsroomDates(
    configOf([
      top,
      { name: 'group', type: 'group', fields: [inGroup, { type: 'row', fields: [inRow] }] },
      { name: 'list', type: 'array', fields: [inList] },
      { type: 'tabs', tabs: [{ name: 'named', fields: [inTab] }] },
      { name: 'parts', type: 'blocks', blocks: [{ slug: 'part', fields: [inBlock] }] },
    ]),
  )
  for (const each of deep) expect(each.admin?.components).toMatchObject({ Field: formField })
})

it('leaves days without a time of day as they are', () => {
  const day: Field = { name: 'day', type: 'date' }
  withNewsroomDates(configOf([day]))
  expect(day.admin).toBeUndefined()
})
