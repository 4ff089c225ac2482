import { type Charset, charsets } from './text-field.ts'

/** What a device says of itself in H (HLP/1 §3), understood. */
export interface Hello {
  readonly model: string
  readonly firmware: string
  /** 8 upper-case hex digits, unique for ever to the piece of hardware. */
  readonly uid: string
  /** Counts power-ups. */
  readonly boot: number
  readonly abilities: Abilities
  readonly charset: Charset
  /** Events that the device still holds. */
  readonly pending: number
}

export interface Abilities {
  /** Rating keys 1…n; 0 where it has none. */
  readonly ratingKeys: number
  readonly staffKeys: boolean
  /** Columns are half-width. */
  readonly display: { readonly lines: number; readonly columns: number } | null
  readonly lamp: boolean
  readonly beeper: boolean
}

/** The hello in the fields of H, or in English what is wrong with it. */
export function readHello(fields: readonly string[]): Hello | string {
  const [proto = '', model = '', firmware = '', uid = '', boot = '', caps = '', charset = '', pending = ''] =
    fields
  if (fields.length < 8) return `its hello has ${fields.length} of 8 fields`
  if (!(Number(proto) >= 1)) return `it speaks protocol version ${proto}, not 1`
  if (!/^[0-9A-Fa-f]{8}$/.test(uid)) return `its uid ${uid} is not 8 hex digits`
  const known = charsets.find((each) => each === charset.toUpperCase())
  if (!known) return `its charset ${charset} is none of ${charsets.join(', ')}`
  return {
    model,
    firmware,
    uid: uid.toUpperCase(),
    boot: Number(boot),
    abilities: readAbilities(caps),
    charset: known,
    pending: Number(pending),
  }
}

function readAbilities(caps: string): Abilities {
  const letters = caps.replaceAll(/[RD][\dx]*/g, '')
  const display = /D(\d+)x(\d+)/.exec(caps)
  return {
    ratingKeys: Number(/R(\d+)/.exec(caps)?.[1] ?? 0),
    staffKeys: letters.includes('K'),
    display: display ? { lines: Number(display[1]), columns: Number(display[2]) } : null,
    lamp: letters.includes('L'),
    beeper: letters.includes('B'),
  }
}
