import type { Bilingual } from '../language'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** How long ago something began, in its largest unit: 「3 小时前」. What has just begun, or lies ahead, is `刚刚`. */
export function elapsed(milliseconds: number): Bilingual {
  if (milliseconds >= day) return counted(milliseconds / day, '天', 'd')
  if (milliseconds >= hour) return counted(milliseconds / hour, '小时', 'h')
  if (milliseconds >= minute) return counted(milliseconds / minute, '分钟', 'min')
  return { zh: '刚刚', en: 'just now' }
}

function counted(amount: number, zh: string, en: string): Bilingual {
  const whole = Math.floor(amount)
  return { zh: `${whole} ${zh}前`, en: `${whole} ${en} ago` }
}
