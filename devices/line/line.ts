/** What the host sees of a serial line, whatever lies below it: a serial port, or memory in a simulation. */

export interface LineHandlers {
  data(bytes: Buffer): void
  /** Called once at most, when the connection ends without being asked to. */
  lost(cause: Error): void
}

/** One connection. After `lost` or `close` it is dead for good and another one must be opened. */
export interface Connection {
  /** Resolves when the bytes were handed to the system; rejects when the line is lost or does not drain. */
  write(bytes: Uint8Array): Promise<void>
  close(): Promise<void>
}

/** Where connections come from. */
export interface Line {
  /** Rejects when the port is missing, busy or not allowed. */
  open(handlers: LineHandlers): Promise<Connection>
}

/** How a port is set; 8 data bits, no parity, 1 stop bit. */
export interface LineSettings {
  readonly path: string
  readonly baud: number
}
