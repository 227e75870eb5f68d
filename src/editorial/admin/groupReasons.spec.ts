import { describe, expect, it } from 'vitest'
import { groupReasons } from './groupReasons'

const reason = (code: string, path: string) => ({ code, path, message: `${code} ${path}` })

describe('what a piece lacks', () => {
  it('is one line for all pictures that lack the same, where the first of them stood', () => {
    const reasons = [
      reason('headline_required', 'headline'),
      reason('credit_required', 'captions.0'),
      reason('alt_text_required', 'captions.0'),
      reason('alt_text_required', 'captions.1'),
      reason('credit_required', 'captions.1'),
      reason('alt_text_required', 'captions.2'),
    ]
    expect(groupReasons(reasons).map(({ code, reasons: in_ }) => [code, in_.map(({ path }) => path)])).toEqual([
      ['headline_required', ['headline']],
      ['credit_required', ['captions.0', 'captions.1']],
      ['alt_text_required', ['captions.0', 'captions.1', 'captions.2']],
    ])
  })

  it('stays apart where it is said of anything else', () => {
    expect(groupReasons([reason('gap_open', 'gaps.0'), reason('gap_open', 'gaps.1')])).toHaveLength(2)
    expect(groupReasons([])).toEqual([])
  })
})
