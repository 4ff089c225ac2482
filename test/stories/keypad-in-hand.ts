import { checked } from '../devices/scripted-device.ts'
import type { StoryHall } from './story-hall.ts'

/**
 * A keypad whose frames the story writes itself (hall line protocol 1, §3), on the cable of a simulated one.
 * It is hardware of its own: `uid` and event numbers go on over restarts of the hall.
 */
export class KeypadInHand {
  readonly #wire
  readonly #address: string
  readonly #uid: string
  #heard: string[] = []
  #listening: (() => void) | null = null

  /** @param address two hex digits, as in the hall file. */
  constructor(hall: StoryHall, device: string, address: string, uid = '9F3A12C4') {
    this.#wire = hall.device(device, 'keypad').wire
    this.#address = address
    this.#uid = uid
    let bytes = ''
    this.#wire.onData((chunk) => {
      const lines = (bytes + chunk.toString('latin1')).split('\r\n')
      bytes = lines.pop() ?? ''
      this.#heard.push(...lines)
      this.#listening?.()
    })
  }

  /** Says hello, holding so many events, and waits until the hall has welcomed it. */
  async saysHello(pending = 0) {
    this.#heard = []
    this.#says('H', 0, ['1', 'KP5', '1.0.3', this.#uid, '17', 'R5LB', 'UTF-8', String(pending)])
    await this.hears('W', /^[1-9]/)
  }

  /** Delivers an event: a key, the token that the keypad had, its age in tenths of a second. Answers A's result. */
  async delivers(number: number, kind: string, value: string, token: string, age: number): Promise<string> {
    this.#heard = []
    this.#says('E', number, [kind, value, token, String(age)])
    return (await this.hears('A', new RegExp(`^${number},`))).split(',')[1] ?? ''
  }

  /** The fields after the type of the first frame heard, since it last spoke, of this type that match. */
  async hears(type: string, fields: RegExp): Promise<string> {
    for (;;) {
      for (const frame of this.#heard) {
        const [, saidType, said = ''] = /^\$[0-9A-F]{2},00,([A-Z]),(.*)\*[0-9A-F]{4}$/.exec(frame) ?? []
        if (saidType === type && fields.test(said)) return said
      }
      await new Promise<void>((resolve) => {
        this.#listening = resolve
      })
    }
  }

  #says(type: string, id: number, fields: readonly string[]) {
    const frame = checked(['00', this.#address, type, id, ...fields].join(','))
    this.#wire.send(Buffer.from(`${frame}\r\n`, 'latin1'))
  }
}
