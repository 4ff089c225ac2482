/**
 * The far end of a line: what a simulated device holds in its hand. `pull` and `plug` are what a person does
 * with the cable; bytes sent while it is out are gone.
 */
export interface Wire {
  readonly plugged: boolean
  send(bytes: Uint8Array): void
  /** Bytes from the host, as they come. One listener. */
  onData(listener: (bytes: Buffer) => void): void
  pull(): void
  plug(): void
  /** Ends the wire for good. */
  end(): void
}
