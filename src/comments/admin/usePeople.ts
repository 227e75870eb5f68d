'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { slugs } from '../../slugs'

export interface Colleague {
  readonly id: string
  readonly name: string
}

let known: readonly Colleague[] | null = null

/** Everybody on the staff who can log in, asked for once a page. */
export function usePeople(isWanted: boolean): readonly Colleague[] {
  const { config } = useConfig()
  const [people, setPeople] = useState<readonly Colleague[]>(known ?? [])
  useEffect(() => {
    if (!isWanted || known) return
    void fetchPeople(`${config.routes.api}/${slugs.users}`).then((found) => {
      known = found
      setPeople(found ?? [])
    })
  }, [isWanted, config.routes.api])
  return people
}

async function fetchPeople(address: string): Promise<readonly Colleague[] | null> {
  const query = 'depth=0&limit=100&sort=name&select[name]=true&where[suspended][not_equals]=true'
  const response = await fetch(`${address}?${query}`).catch(() => null)
  if (!response?.ok) return null
  // Payload's own endpoint, asked for names only.
  const { docs } = (await response.json()) as { docs: readonly Colleague[] }
  return docs.map(({ id, name }) => ({ id, name }))
}
