'use client'
import { useSearchParams } from 'next/navigation'
import { useMemo } from 'react'
import { type BoardFilters, filterQuery, filtersOf } from '../boardFilterRules'

/** The filters that the page's address carries. */
export function useBoardFilters(): {
  readonly filters: BoardFilters
  readonly query: string
  readonly setFilters: (filters: BoardFilters) => void
  /** Sets one filter beside the others, or takes it away where the value is empty. */
  readonly setFilter: (name: keyof BoardFilters, value: string) => void
} {
  const params = useSearchParams().toString()
  return useMemo(() => {
    const filters = filtersOf(params)
    return { filters, query: filterQuery(filters), setFilters: show, setFilter: showAlso }
  }, [params])
}

/** Beside those in the address: what is drawn may still be without the last choice. */
function showAlso(name: keyof BoardFilters, value: string): void {
  const params = new URLSearchParams(window.location.search)
  params.set(name, value)
  show(filtersOf(params.toString()))
}

/** Without asking the server for the page again: only what it shows has changed. */
function show(filters: BoardFilters): void {
  const query = filterQuery(filters)
  window.history.replaceState(null, '', query ? `?${query}` : window.location.pathname)
}
