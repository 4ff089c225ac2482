import { gunzipSync, gzipSync } from 'node:zlib'

/**
 * A long text as it stands in the journal: gzip, then base64; `base64 -d | gunzip` reads it. A city's month is a
 * megabyte otherwise, and whoever appends it would hold up everybody else.
 */
export type Packed = string & { readonly packed: true }

/** Takes some 20 ms a megabyte: for threads in which nobody waits. */
export const packed = (text: string): Packed => gzipSync(text).toString('base64') as Packed

/** Ten times a province's month: what is longer was made to fill the memory. */
const longest = 100 * 1024 * 1024

/** @throws for what {@link packed} has not made. */
export const unpacked = (packed: Packed): string =>
  gunzipSync(Buffer.from(packed, 'base64'), { maxOutputLength: longest }).toString('utf8')
