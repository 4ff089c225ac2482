import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits as text; only whoever it is given to has it, the database keeps its hash. */
export const newToken = () => randomBytes(32).toString('base64url')

/** What the database keeps of a token. */
export const hashOfToken = (token: string) => createHash('sha256').update(token).digest()
