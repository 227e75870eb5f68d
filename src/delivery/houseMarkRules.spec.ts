import { describe, expect, it } from 'vitest'
import { houseMark, houseMarkSvg } from './houseMarkRules'

describe('the house’s mark as an SVG', () => {
  it('is its page with a round stroke for each of its lines', () => {
    const svg = houseMarkSvg()
    expect(svg).toContain('viewBox="0 0 32 32"')
    expect(svg).toContain('<rect width="32" height="32" rx="6" fill="#1c1a17"/>')
    expect(svg).toContain('d="M7 9h18M7 16h18M7 23h11" stroke="#faf7f1" stroke-width="3" stroke-linecap="round"')
    expect(svg.match(/M/g)).toHaveLength(houseMark.lines.length)
  })
})
