import canonicalize from 'canonicalize'

/**
 * RFC 8785 text of a value: the same value always gives the same bytes, whatever order its keys were made in.
 * @throws TypeError for what JSON cannot say.
 */
export function canonicalText(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('this cannot be written as JSON')
  return text
}
