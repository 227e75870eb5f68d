import { describe, expect, it } from 'vitest'
import { loggedError } from './loggedError'
import { loggedPath } from './requestLog'

describe('loggedPath', () => {
  it('has neither the query nor a one-time token', () => {
    expect(loggedPath('/api/users?where[email][equals]=a@b.cn')).toBe('/api/users')
    expect(loggedPath('/admin/reset/abc')).toBe('/admin/reset/…')
    expect(loggedPath('/admin/welcome/abc')).toBe('/admin/welcome/…')
    expect(loggedPath('/api/users/verify/abc/x')).toBe('/api/users/verify/…/x')
    expect(loggedPath('/api/articles/reset')).toBe('/api/articles/reset')
    expect(loggedPath('/preview/abc/pictures/x.png')).toBe('/preview/…/pictures/x.png')
  })
})

describe('loggedError', () => {
  it('tells what failed and where', () => {
    const logged = loggedError(
      Object.assign(new TypeError('bad'), { code: 'E_BAD', status: 500, data: { email: 'a@b.cn' } }),
    )
    expect(logged).toMatchObject({ type: 'TypeError', code: 'E_BAD', status: 500, message: 'bad' })
    expect(logged.stack).toContain('requestLog.spec')
    expect(logged).not.toHaveProperty('data')
  })

  it('leaves out the values of a failed query and every e-mail address, down to the causes', () => {
    const cause = new Error('dup key: { email: "王@b.cn" }')
    const error = new Error('Failed query: select ?\nparams: 张三,a@b.cn', { cause })
    const text =
      JSON.stringify(loggedError(error)) + JSON.stringify(loggedError(new Error('for editor@newsroom.test: no')))
    expect(text).toContain('Failed query: select ?')
    expect(text).not.toMatch(/张三|a@b|王@|editor@/)
  })

  it('copes with what is no error', () => {
    expect(loggedError('oops')).toEqual({ type: 'string', message: 'oops' })
  })
})
