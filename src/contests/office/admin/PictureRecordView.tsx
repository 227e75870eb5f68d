'use client'
import type { ReactNode } from 'react'
import { filled } from '../../../admin/filled'
import { useSay } from '../../../admin/useSay'
import { useWrittenTime } from '../../../newsroom/admin/useNewsroomTime'
import { metadataProblems } from '../../../photos/metadata/metadataProblems'
import type { PictureRecord } from '../entryRecord'
import { metadataLines, metadataWords } from '../metadataLines'
import { words } from './words'

/** What is kept of one picture: what the system took down when it came, then what the file says of itself. */
export function PictureRecordView({ picture, place }: { readonly picture: PictureRecord; readonly place: number }) {
  const say = useSay()
  const written = useWrittenTime()
  const { url, originalName, contentHash, byteCount, width, height, keptAt, file } = picture
  const lines = file ? metadataLines(file.metadata) : []
  return (
    <section className="entry-picture" aria-label={filled(say(words.picture), { place })}>
      <h3>
        {filled(say(words.picture), { place })}{' '}
        {url && file && (
          <a href={url} target="_blank" rel="noreferrer">
            {say(words.openFile)}
          </a>
        )}
      </h3>
      <dl>
        <Line name={say(words.hash)}>
          <code>{contentHash}</code>
        </Line>
        <Line name={say(words.check)}>
          {say(file ? (file.isAsEntered ? words.asEntered : words.notAsEntered) : words.fileGone)}
        </Line>
        {keptAt && (
          <Line name={say(words.keptAt)}>
            <time dateTime={keptAt}>{written(keptAt, 'second')}</time>
          </Line>
        )}
        {originalName && <Line name={say(words.fileName)}>{originalName}</Line>}
        <Line name={say(words.size)}>
          {width} × {height}, {(byteCount ?? 0).toLocaleString('en')} B
        </Line>
        {lines.map(({ name, text, origin }) => (
          <Line key={name} name={say(metadataWords[name])}>
            {text} <small>{origin.toUpperCase()}</small>
          </Line>
        ))}
      </dl>
      {file && lines.length === 0 && <p className="contest-entries__note">{say(words.saysNothing)}</p>}
      {file?.metadata.hasContentCredentials && <p>{say(words.credentials)}</p>}
      {file && file.metadata.problems.length > 0 && (
        <ul>
          {file.metadata.problems.map(({ code, block, detail }) => (
            <li key={`${code} ${block} ${detail}`}>
              {say(metadataProblems[code])} {detail && <small>{detail}</small>}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Line({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
