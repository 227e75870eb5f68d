import type { Field, PayloadRequest, SelectField } from 'payload'
import { parseBody } from '../body/parseBody'
import { type Bilingual, languageOf } from '../language'
import { slugs, type WorkflowSlug } from '../slugs'
import { textOf } from '../textOf'
import type { Described, DescribedCaption, DescribedField } from './contentDiffRules'
import { blocksOf, plainBlock } from './markedTextRules'
import { loadNames, type Names, type Reference } from './names'
import { thumbnailsOf } from './thumbnails'

type Values = Readonly<Record<string, unknown>>

/** Digested contents of one document as they are read: labels, options and names in the language of the request. */
export async function describeContents(
  req: PayloadRequest,
  slug: WorkflowSlug,
  contents: readonly unknown[],
  timeZone: string,
): Promise<Described[]> {
  const forms = {
    own: namedFields(req, slug),
    caption: namedFields(req, slugs.photoCaptions),
    photo: namedFields(req, slugs.media),
  }
  const values = contents.map(valuesOf)
  const references = values.flatMap((value) => [
    ...referencesIn(forms.own, value),
    ...captionsIn(slug, value).flatMap((caption) => referencesIn(forms.caption, caption)),
  ])
  const names = await loadNames(req, references)
  const hashes = values.flatMap((value) => captionsIn(slug, value).flatMap((caption) => hashOf(caption) ?? []))
  const thumbnails = await thumbnailsOf(req, hashes)
  const telling: Telling = { names, timeZone, say: (text) => text[languageOf(req.i18n.language)] }
  const describeCaption = (caption: Values): DescribedCaption => {
    const photo = valuesOf(caption.photo)
    const hash = hashOf(caption)
    return {
      id: textOf(caption.id),
      contentHash: hash,
      thumbnail: thumbnails.get(hash ?? '') ?? null,
      alt: textOf(photo.alt),
      text: textOf(caption.text).slice(0, 40),
      fields: [
        ...fieldsOf(forms.caption, { ...caption, photo: null }, telling),
        ...fieldsOf(forms.photo, { ...photo, contentHash: null }, telling).map((field) => ({
          ...field,
          key: `photo.${field.key}`,
        })),
      ],
    }
  }
  return values.map((value) => {
    const captions = captionsIn(slug, value).map(describeCaption)
    // A caption that stands alone is its own picture.
    const isCaption = slug === slugs.photoCaptions
    return { fields: isCaption ? [] : fieldsOf(forms.own, { ...value, captions: null }, telling), captions }
  })
}

interface Telling {
  readonly names: Names
  readonly timeZone: string
  readonly say: (text: Bilingual) => string
}

interface NamedField {
  readonly name: string
  readonly field: Field
  readonly inner: readonly NamedField[]
}

/** The fields of a collection by name, wherever tabs and rows have put them. */
export function namedFields(req: PayloadRequest, slug: WorkflowSlug | typeof slugs.media): NamedField[] {
  return req.payload.collections[slug].config.fields.flatMap(named)
}

function named(field: Field): NamedField[] {
  if (field.type === 'tabs') return field.tabs.flatMap((tab) => tab.fields.flatMap(named))
  if ('name' in field && field.name) {
    return [{ name: field.name, field, inner: 'fields' in field ? field.fields.flatMap(named) : [] }]
  }
  return 'fields' in field ? field.fields.flatMap(named) : []
}

function referencesIn(fields: readonly NamedField[], values: Values): Reference[] {
  return fields.flatMap(({ name, field, inner }) => {
    const value = values[name]
    if (field.type === 'relationship' && typeof field.relationTo === 'string' && typeof value === 'string') {
      return [{ slug: field.relationTo, id: value }]
    }
    const rows = Array.isArray(value) ? value : [value]
    return inner.length > 0 ? rows.flatMap((row) => referencesIn(inner, valuesOf(row))) : []
  })
}

function fieldsOf(fields: readonly NamedField[], values: Values, telling: Telling): DescribedField[] {
  return fields.flatMap(({ name, field, inner }): DescribedField[] => {
    const value = values[name]
    if (value === undefined || value === null || value === '') return []
    const label = labelOf(field, telling)
    if (field.type === 'group') {
      const own = typeof value === 'object' ? fieldsOf(inner, valuesOf(value), telling) : []
      const lines = own.map((part) => ({ ...part, key: `${name}.${part.key}`, label: `${label} · ${part.label}` }))
      // Some groups are signed by one of their values alone.
      return typeof value === 'object' ? lines : [line(name, label, String(value))]
    }
    if (field.type === 'richText') return [{ key: name, label, kind: 'body', blocks: blocksOf(parseBody(value).body) }]
    if (Array.isArray(value)) {
      const lines = value.map((row) => rowText(inner, field, row, telling)).filter(Boolean)
      return [{ key: name, label, kind: 'list', blocks: lines.map(plainBlock) }]
    }
    return [line(name, label, valueText(field, value, telling))]
  })
}

function line(key: string, label: string, text: string): DescribedField {
  return { key, label, kind: 'line', blocks: [plainBlock(text)] }
}

/** A row of an array as one line; what says the same twice (a bearer printed under his own name) is said once. */
function rowText(inner: readonly NamedField[], field: Field, row: unknown, telling: Telling): string {
  if (inner.length === 0) return valueText(field, row, telling)
  const values = valuesOf(row)
  const parts = inner.flatMap(({ name, field: part }) => {
    const value = values[name]
    return value === undefined || value === null || value === '' ? [] : [valueText(part, value, telling)]
  })
  return [...new Set(parts)].join(' · ')
}

function valueText(field: Field, value: unknown, { names, timeZone, say }: Telling): string {
  if (typeof value === 'boolean') return value ? '✓' : ''
  if (field.type === 'relationship' && typeof field.relationTo === 'string') {
    return names.get(`${field.relationTo}:${String(value)}`) ?? String(value)
  }
  if (field.type === 'select') return optionText(field, value, say)
  if (field.type === 'date') {
    const isDay = field.admin?.date?.pickerAppearance !== 'dayAndTime'
    return timeText(String(value), timeZone, isDay)
  }
  return typeof value === 'object' ? Object.values(valuesOf(value)).map(String).join(' · ') : String(value)
}

function optionText(field: SelectField, value: unknown, say: Telling['say']): string {
  const option = field.options.find((one) => typeof one === 'object' && one.value === value)
  const label = typeof option === 'object' ? option.label : undefined
  return bilingualText(label, say) ?? String(value)
}

function labelOf(field: Field, { say }: Telling): string {
  const label = 'label' in field ? field.label : undefined
  return bilingualText(label, say) ?? ('name' in field ? String(field.name) : '')
}

function bilingualText(label: unknown, say: Telling['say']): string | null {
  if (typeof label === 'string') return label
  const { zh, en } = valuesOf(label)
  return typeof zh === 'string' && typeof en === 'string' ? say({ zh, en }) : null
}

function timeText(iso: string, timeZone: string, isDay: boolean): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return iso
  const day = { year: 'numeric', month: '2-digit', day: '2-digit' } as const
  const format = isDay ? day : ({ ...day, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const)
  return new Intl.DateTimeFormat('zh-CN', { ...format, timeZone }).format(date).replaceAll('/', '-')
}

/** The captions of an article; of a caption that stands alone, itself. */
function captionsIn(slug: WorkflowSlug, value: Values): Values[] {
  if (slug === slugs.photoCaptions) return [value]
  return Array.isArray(value.captions) ? value.captions.map(valuesOf) : []
}

function hashOf(caption: Values): string | null {
  return textOf(valuesOf(caption.photo).contentHash) || null
}

function valuesOf(value: unknown): Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}
