/**
 * Cuts the bytes that an ESC/POS printer receives into commands (Epson ESC/POS command reference). A command
 * that is not known takes its two bytes, so what follows it is printed as text: as printers do.
 */
export interface EscposCommand {
  /** `text`, `control`, or the name in the manual, such as `GS V`. */
  readonly name: string
  /** Everything behind the name; for `text` and `control` the bytes themselves. */
  readonly args: Buffer
  readonly length: number
}

const prefixes = new Map([
  [0x10, 'DLE'],
  [0x1b, 'ESC'],
  [0x1c, 'FS'],
  [0x1d, 'GS'],
])

/** Commands that have a fixed number of argument bytes. */
const fixed = new Map<string, number>(
  (
    [
      ['DLE', 1, 'EOT ENQ'],
      ['ESC', 0, '@ 2 i m'],
      ['ESC', 1, '! a d J E G - M t R 3 SP { V r ='],
      ['ESC', 2, 'c $ \\ B'],
      ['ESC', 3, 'p'],
      ['GS', 1, '! B H f h w b T a r I'],
      ['GS', 2, 'L W P $ \\'],
      ['FS', 0, '& .'],
      ['FS', 1, '! - W C'],
      ['FS', 2, 'S p'],
      ['FS', 74, '2'],
    ] as const
  ).flatMap(([prefix, count, codes]) =>
    codes.split(' ').map((code) => [`${prefix} ${code}`, count] as const),
  ),
)

const names: Record<number, string> = { 4: 'EOT', 5: 'ENQ', 20: 'DC4', 32: 'SP' }

/** The command at the head of `queue`; undefined while bytes of it are still to come. */
export function nextCommand(queue: Buffer, chinese: boolean): EscposCommand | undefined {
  const [first, second] = queue
  if (first === undefined) return undefined
  const prefix = prefixes.get(first)
  if (prefix === undefined) {
    if (first < 0x20) return take('control', queue, 0, 1)
    return take('text', queue, 0, chinese && first >= 0x81 && first <= 0xfe ? 2 : 1)
  }
  if (second === undefined) return undefined
  const name = `${prefix} ${names[second] ?? String.fromCharCode(second)}`
  const count = fixed.get(name) ?? argumentBytes(name, queue.subarray(2))
  return count === undefined ? undefined : take(name, queue, 2, count)
}

function take(name: string, queue: Buffer, from: number, count: number): EscposCommand | undefined {
  const length = from + count
  if (queue.length < length) return undefined
  return { name, args: queue.subarray(from, length), length }
}

/** For commands whose length stands in their arguments; undefined while those are still to come. */
function argumentBytes(name: string, args: Buffer): number | undefined {
  const [a, b, c, d, e, f] = args
  switch (name) {
    case 'GS V':
      return a === undefined ? undefined : a === 65 || a === 66 ? 2 : 1
    case 'GS (':
    case 'FS (':
      return c === undefined ? undefined : 3 + word(b, c)
    case 'GS 8':
      return e === undefined ? undefined : 5 + word(b, c) + word(d, e) * 0x10000
    case 'GS v':
      return f === undefined ? undefined : 6 + word(c, d) * word(e, f)
    case 'ESC *':
      return c === undefined ? undefined : 3 + word(b, c) * ((a ?? 0) >= 32 ? 3 : 1)
    case 'ESC D':
      return args.includes(0) ? args.indexOf(0) + 1 : undefined
    case 'GS k':
      if (a === undefined) return undefined
      if (a >= 65) return b === undefined ? undefined : 2 + b
      return args.includes(0, 1) ? args.indexOf(0, 1) + 1 : undefined
    case 'DLE DC4':
      return a === undefined ? undefined : a === 8 ? 8 : 3
    default:
      return 0
  }
}

/** Two bytes as a number, low byte first. */
export const word = (low = 0, high = 0) => low + high * 256
