import { describe, expect, it } from 'vitest'
import { isAllowedHost, isPublicAddress, leadsInside, literalAddress } from './targetRules'

describe('a public address', () => {
  // By hand, with what each is.
  it.each([
    ['93.184.216.34', true, 'somebody’s server'],
    ['1.1.1.1', true, 'a public resolver'],
    ['172.15.255.255', true, 'just below 172.16/12'],
    ['172.32.0.0', true, 'just above it'],
    ['100.63.255.255', true, 'just below 100.64/10'],
    ['100.128.0.0', true, 'just above it'],
    ['2606:4700:4700::1111', true, 'the same resolver by IPv6'],
    ['0.0.0.0', false, 'this host'],
    ['0.1.2.3', false, '0/8'],
    ['10.0.0.1', false, 'private'],
    ['10.255.255.255', false, 'private'],
    ['100.64.0.1', false, 'shared by a carrier (CGNAT)'],
    ['100.127.255.255', false, 'the same'],
    ['127.0.0.1', false, 'this host'],
    ['127.255.255.254', false, 'this host'],
    ['169.254.169.254', false, 'metadata of a cloud'],
    ['169.254.0.1', false, 'link-local'],
    ['172.16.0.1', false, 'private'],
    ['172.31.255.255', false, 'private'],
    ['192.168.0.1', false, 'private'],
    ['192.0.0.8', false, 'protocol assignments'],
    ['192.0.2.1', false, 'documentation'],
    ['192.88.99.1', false, '6to4 relay'],
    ['198.18.0.1', false, 'benchmarks'],
    ['198.51.100.1', false, 'documentation'],
    ['203.0.113.1', false, 'documentation'],
    ['224.0.0.1', false, 'multicast'],
    ['239.255.255.255', false, 'multicast'],
    ['240.0.0.1', false, 'reserved'],
    ['255.255.255.255', false, 'broadcast'],
    ['::', false, 'unspecified'],
    ['::1', false, 'this host'],
    ['::7f00:1', false, 'IPv4-compatible 127.0.0.1'],
    ['::ffff:127.0.0.1', false, 'IPv4-mapped'],
    ['::ffff:93.184.216.34', false, 'IPv4-mapped, of a public one too'],
    ['64:ff9b::7f00:1', false, 'NAT64 of 127.0.0.1'],
    ['64:ff9b:1::7f00:1', false, 'local NAT64'],
    ['100::1', false, 'discarded'],
    ['2001::1', false, 'Teredo'],
    ['2001:db8::1', false, 'documentation'],
    ['2001:2::1', false, 'benchmarks'],
    ['2002:7f00:1::', false, '6to4 of 127.0.0.1'],
    ['fc00::1', false, 'unique local'],
    ['fd12:3456::1', false, 'unique local'],
    ['fe80::1', false, 'link-local'],
    ['fe80::1%eth0', false, 'link-local with its zone'],
    ['fec0::1', false, 'site-local, given up'],
    ['ff02::1', false, 'multicast'],
    ['4000::1', false, 'given out to nobody'],
    ['localhost', false, 'a name'],
    ['', false, 'nothing'],
  ])('%s: %s (%s)', (address, expected) => {
    expect(isPublicAddress(address)).toBe(expected)
  })
})

describe('an address that can be seen to lead inside', () => {
  it.each([
    'http://127.0.0.1/hook',
    'http://127.1/hook',
    'http://2130706433/hook',
    'http://0x7f000001/hook',
    'http://0177.0.0.1/hook',
    'http://[::1]/hook',
    'http://[::ffff:127.0.0.1]/hook',
    'http://[0:0:0:0:0:ffff:7f00:1]/hook',
    'http://169.254.169.254/latest/meta-data/',
    'https://10.0.0.7:8443/hook',
    'http://localhost:3000/hook',
    'http://LOCALHOST./hook',
    'http://api.localhost/hook',
    'http://printer.local/hook',
    'http://metadata.google.internal/hook',
    'http://intranet/hook',
    'http://１２７.0.0.1/hook',
  ])('%s', (address) => {
    expect(leadsInside(new URL(address), [])).toBe(true)
  })

  it.each(['https://partner.test/hook', 'https://93.184.216.34/hook', 'https://[2606:4700:4700::1111]:8443/'])(
    'is not %s',
    (address) => {
      expect(leadsInside(new URL(address), [])).toBe(false)
    },
  )

  it('is one that the list names, with its very port', () => {
    const allowed = ['127.0.0.1:8080', 'intranet:80', '[::1]:443']
    expect(isAllowedHost(new URL('http://127.0.0.1:8080/hook'), allowed)).toBe(true)
    expect(isAllowedHost(new URL('http://127.0.0.1:8081/hook'), allowed)).toBe(false)
    expect(isAllowedHost(new URL('http://127.0.0.1/hook'), allowed)).toBe(false)
    expect(isAllowedHost(new URL('http://Intranet/hook'), allowed)).toBe(true)
    expect(isAllowedHost(new URL('https://intranet/hook'), allowed)).toBe(false)
    expect(isAllowedHost(new URL('https://[::1]/hook'), allowed)).toBe(true)
    expect(leadsInside(new URL('http://127.0.0.1:8080/hook'), allowed)).toBe(false)
  })

  it('tells an address from a name', () => {
    expect(literalAddress(new URL('http://[::1]:80/'))).toBe('::1')
    expect(literalAddress(new URL('http://0x7f.1/'))).toBe('127.0.0.1')
    expect(literalAddress(new URL('http://partner.test/'))).toBeNull()
  })
})
