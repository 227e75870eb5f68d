import type { AddressInfo } from 'node:net'
import express from 'express'
import { describe, expect, it } from 'vitest'
import { metricsRoutes } from './metricsRoutes'

async function statusOf(metricsToken: string, headers: Record<string, string>): Promise<number> {
  const server = express().use(metricsRoutes({ metricsToken })).listen(0)
  try {
    const { port } = server.address() as AddressInfo
    return (await fetch(`http://127.0.0.1:${port}/metrics`, { headers })).status
  } finally {
    server.close()
  }
}

describe('metrics with a token', () => {
  it.each([
    ['the token', { authorization: 'Bearer geheim-2718' }, 200],
    ['the token, through a proxy', { authorization: 'Bearer geheim-2718', 'x-forwarded-for': '203.0.113.7' }, 200],
    ['another token', { authorization: 'Bearer geheim-2719' }, 404],
    ['no token, from this machine', {}, 404],
  ] as const)('answer %s by the rule', async (_who, headers, expected) => {
    expect(await statusOf('geheim-2718', headers)).toBe(expected)
  })
})
