import type { Credentials } from '../core/route.ts'

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

/**
 * Whether a request comes from the hall PC itself. What a proxy hands on does not, wherever the proxy stands; what
 * its headers say about the sender is never believed.
 */
export const isHallPc = ({ from, forwarded }: Pick<Credentials, 'from' | 'forwarded'>) =>
  loopback.has(from) && !forwarded
