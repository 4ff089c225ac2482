/**
 * A random UUID (RFC 9562, version 4). `crypto.randomUUID` is missing where a hall serves plain HTTP from another
 * computer; `crypto.getRandomValues` never is.
 */
export function randomUuid(): string {
  return uuidOf(crypto.getRandomValues(new Uint8Array(16)))
}

/** The UUID of version 4 with these 16 random bytes; six of their bits give way to version and variant. */
export function uuidOf(random: Uint8Array): string {
  const hex = Array.from(random, (byte, at) => {
    const marked = at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte
    return marked.toString(16).padStart(2, '0')
  }).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
