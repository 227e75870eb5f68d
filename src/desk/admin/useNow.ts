'use client'
import { startTransition, useEffect, useState } from 'react'

const tickMilliseconds = 30_000

/** The present, moving on twice a minute: enough for what is told in minutes. What shows it gives way to what is typed. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = window.setInterval(() => startTransition(() => setNow(new Date())), tickMilliseconds)
    return () => window.clearInterval(timer)
  }, [])
  return now
}
