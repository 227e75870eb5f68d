'use client'
import { useFormFields } from '@payloadcms/ui'
import { useSay } from '../../admin/useSay'
import { deskLines, readDeskRecord } from '../fileRecordRules'
import './fileRecord.css'
import { fileWords } from './fileWords'

/** What the newsroom alone sees of a file: how it was taken, where, and what of it was not believed. */
export function FileRecord() {
  const say = useSay()
  const record = readDeskRecord(useFormFields(([fields]) => fields.deskRecord?.value))
  const lines = deskLines(record.facts)
  if (lines.length === 0 && record.problems.length === 0 && !record.bylineMismatch) return null
  return (
    <section className="file-record" aria-label={say(fileWords.title)}>
      <h3>{say(fileWords.title)}</h3>
      <dl>
        {lines.map(({ name, text }) => (
          <div key={name}>
            <dt>{say(fileWords[name])}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {record.problems.length + (record.bylineMismatch ? 1 : 0) > 0 && (
        <ul>
          {record.bylineMismatch && <li>{say(record.bylineMismatch)}</li>}
          {record.problems.map(({ key, message, detail }) => (
            <li key={key}>
              {say(message)}
              {detail && <small> {detail}</small>}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
