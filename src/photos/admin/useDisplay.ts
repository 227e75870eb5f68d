import { useEffect, useState } from 'react'
import { keepChoice, keptChoice } from './keptChoice'

export type Display = 'sheet' | 'cards'

const place = 'photo-desk-display'
/** A sheet needs room beside its first column. */
const narrow = '(max-width: 768px)'

/** How the batch is shown: as a sheet, as cards where the person prefers them, and always as cards on a phone. */
export function useDisplay() {
  const [chosen, setChosen] = useState<Display>('sheet')
  const [isNarrow, setIsNarrow] = useState(false)
  useEffect(() => {
    const query = matchMedia(narrow)
    const note = () => setIsNarrow(query.matches)
    note()
    if (keptChoice(place) === 'cards') setChosen('cards')
    query.addEventListener('change', note)
    return () => query.removeEventListener('change', note)
  }, [])
  function choose(display: Display): void {
    setChosen(display)
    keepChoice(place, display)
  }
  return { display: isNarrow ? ('cards' as const) : chosen, isNarrow, choose }
}
