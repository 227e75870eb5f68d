import type { Bilingual } from '../language'

interface Option {
  label: { zh: string; en: string }
  value: string
}

/** The options of a select field, from a vocabulary whose keys are stored and whose labels are shown. */
export function optionsOf(vocabulary: Readonly<Record<string, Bilingual | { readonly label: Bilingual }>>): Option[] {
  return Object.entries(vocabulary).map(([value, entry]) => {
    const { zh, en } = 'label' in entry ? entry.label : entry
    return { value, label: { zh, en } }
  })
}
