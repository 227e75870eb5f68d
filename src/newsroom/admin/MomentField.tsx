'use client'
import { Button } from '@payloadcms/ui'
import { useSay } from '../../admin/useSay'
import type { Bilingual } from '../../language'
import { fieldTimeOf, momentOfField, quickTimes, writtenTime, zoneName } from '../newsroomTimeRules'
import { useTimeZone } from './useNewsroomTime'
import './moment.css'

interface MomentFieldProps {
  readonly path: string
  readonly label: string
  readonly required?: boolean
  /** ISO 8601; empty where none is chosen. */
  readonly value: string
  readonly onChange: (value: string) => void
  /** For what may begin at once. */
  readonly offersNow?: boolean
}

/** A moment by the newsroom's clock, typed or taken from the usual ones. */
export function MomentField({ path, label, required = false, value, onChange, offersNow = false }: MomentFieldProps) {
  const timeZone = useTimeZone()
  const say = useSay()
  const id = `field-${path}`
  return (
    <div className="field-type moment-field">
      <label className="field-label" htmlFor={id}>
        {label}
        {required && <span className="required">*</span>}
      </label>
      <input
        id={id}
        type="datetime-local"
        value={value ? fieldTimeOf(value, timeZone) : ''}
        onChange={(event) => onChange(momentOfField(event.target.value, timeZone) ?? '')}
      />
      <div className="moment-field__quick">
        {offersNow && (
          <Button
            id={`${path}-now`}
            buttonStyle="pill"
            size="small"
            margin={false}
            onClick={() => onChange(new Date().toISOString())}
          >
            {say(texts.now)}
          </Button>
        )}
        {quickTimes(new Date(), timeZone).map(({ label: name, at }) => (
          <Button key={name.en} buttonStyle="pill" size="small" margin={false} onClick={() => onChange(at)}>
            {say(name)}
          </Button>
        ))}
      </div>
      <p className="field-description">
        {`${say(texts.clock)} ${say(zoneName(timeZone))}`}
        {value && (
          <strong>{` · ${writtenTime(value, timeZone)} ${weekday(value, timeZone, say(texts.locale))}`}</strong>
        )}
      </p>
    </div>
  )
}

function weekday(iso: string, timeZone: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone }).format(new Date(iso))
}

const texts = {
  now: { zh: '现在', en: 'Now' },
  clock: { zh: '按编辑部时区：', en: 'By the newsroom’s clock:' },
  locale: { zh: 'zh-CN', en: 'en-GB' },
} as const satisfies Record<string, Bilingual>
