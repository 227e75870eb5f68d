import { describe, expect, it } from 'vitest'
import { asksAsStranger } from './askerRules'

describe('whoever asks', () => {
  it.each([
    ['GET', {}],
    ['HEAD', { host: 'x' }],
    ['GET', { cookie: 'theme=dark; a=payload-token' }],
    ['GET', { 'x-forwarded-for': '10.0.0.1', range: 'bytes=0-1', accept: '*/*', 'cache-control': 'no-cache' }],
    ['GET', { 'content-length': '0' }],
  ])('is a stranger: %s %j', (method, headers) => {
    expect(asksAsStranger(method, headers)).toBe(true)
  })

  it.each([
    ['POST', {}],
    ['OPTIONS', {}],
    [undefined, {}],
    ['GET', { authorization: '' }],
    ['GET', { authorization: 'users API-Key x' }],
    ['GET', { 'x-api-key': 'x' }],
    ['GET', { cookie: 'payload-token=x' }],
    ['GET', { cookie: 'a=b;payload-token=x' }],
    ['GET', { cookie: 'a=b; payload-lng=en' }],
    ['GET', { cookie: '__prerender_bypass=x' }],
    ['GET', { 'x-http-method-override': 'GET' }],
    ['GET', { 'x-payload-http-method-override': 'DELETE' }],
    ['GET', { rsc: '1' }],
    ['GET', { 'next-router-prefetch': '1' }],
    ['GET', { 'content-length': '2' }],
    ['GET', { 'transfer-encoding': 'chunked' }],
  ])('may be somebody: %s %j', (method, headers) => {
    expect(asksAsStranger(method, headers)).toBe(false)
  })
})
