import { describe, expect, it } from 'vitest'
import { escapeHtml } from './escapeHtml'

describe('text in HTML', () => {
  it('opens no element and leaves no attribute, whichever quotes it has', () => {
    expect(escapeHtml(`<b title="a" lang='b'>&lt;`)).toBe('&lt;b title=&quot;a&quot; lang=&#39;b&#39;&gt;&amp;lt;')
  })
})
