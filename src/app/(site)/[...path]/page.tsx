import { notFound } from 'next/navigation'

/** Every other address: without this page Next would answer with one made at build time, whose scripts carry no nonce. */
export default function UnknownPage() {
  notFound()
}
