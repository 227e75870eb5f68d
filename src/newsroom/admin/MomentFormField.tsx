'use client'
import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { DateFieldClientProps } from 'payload'
import { useSay } from '../../admin/useSay'
import type { Bilingual } from '../../language'
import { fieldSecondOf, fieldTimeOf, momentOfField, zoneName } from '../newsroomTimeRules'
import { countsSeconds } from './countsSeconds'
import { useTimeZone } from './useNewsroomTime'
import './moment.css'

/** A date field of a form with its time of day, by the newsroom's clock; kept in UTC. */
export function MomentFormField({ field, path: given, readOnly }: DateFieldClientProps) {
  const { label, localized, required, admin } = field
  const { path, value, setValue, showError, disabled } = useField<string | null>({ potentiallyStalePath: given })
  const timeZone = useTimeZone()
  const say = useSay()
  const id = `field-${path.replaceAll('.', '__')}`
  const hasSeconds = countsSeconds(field)
  const shown = hasSeconds ? fieldSecondOf : fieldTimeOf
  return (
    <div className={`field-type date-time-field moment-field ${showError ? 'error' : ''}`}>
      <FieldLabel htmlFor={id} label={label} localized={localized} path={path} required={required} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <input
          id={id}
          type="datetime-local"
          step={hasSeconds ? 1 : undefined}
          value={value ? shown(value, timeZone) : ''}
          disabled={readOnly || disabled}
          aria-describedby={`${id}-zone`}
          onChange={(event) => setValue(momentOfField(event.target.value, timeZone))}
        />
      </div>
      <FieldDescription description={admin?.description} path={path} />
      <p id={`${id}-zone`} className="field-description">{`${say(clock)} ${say(zoneName(timeZone))}`}</p>
    </div>
  )
}

const clock: Bilingual = { zh: '按编辑部时区：', en: 'By the newsroom’s clock:' }
