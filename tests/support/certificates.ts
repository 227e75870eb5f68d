import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** What a TLS server shows, as PEM. */
export interface Certificate {
  readonly key: string
  readonly cert: string
}

export interface Authority {
  /** Its own certificate, for whoever is to trust it. */
  readonly file: string
  certificateFor(host: string): Certificate
}

const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']

/** A certificate authority that nobody knows, made anew in `folder`; what it signs is good for two days. */
export function makeAuthority(folder: string, name: string): Authority {
  const at = (file: string) => path.join(folder, `${name}-${file}`)
  const openssl = (...args: readonly string[]) => execFileSync('openssl', args, { stdio: 'pipe' })
  const days = ['-days', '2']
  openssl('req', '-x509', ...newKey, ...days, '-keyout', at('ca.key'), '-out', at('ca.pem'), '-subj', `/CN=${name}`)
  return {
    file: at('ca.pem'),
    certificateFor(host) {
      const [key, request, names, cert] = ['key', 'csr', 'cnf', 'pem'].map((kind) => at(`${host}.${kind}`)) as [
        string,
        string,
        string,
        string,
      ]
      writeFileSync(names, `subjectAltName=DNS:${host}\n`)
      openssl('req', ...newKey, '-keyout', key, '-out', request, '-subj', `/CN=${host}`)
      const by = ['-CA', at('ca.pem'), '-CAkey', at('ca.key'), '-CAcreateserial']
      openssl('x509', '-req', '-in', request, ...by, ...days, '-extfile', names, '-out', cert)
      return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') }
    },
  }
}
