/** A message of JSON-RPC 2.0, as far as the tests look into it. */
export interface Message {
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string; readonly data?: unknown };
}

/** A message with its header, as it goes through a pipe. */
export function encodeFrame(message: object): Buffer {
  const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
  return Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]);
}

/** Takes bytes as they come, in pieces of any size, and gives each whole message to `receive`. */
export function frameReader(receive: (message: Message) => void): (bytes: Buffer) => void {
  let rest = Buffer.alloc(0);
  return (bytes) => {
    rest = Buffer.concat([rest, bytes]);
    for (;;) {
      const headerEnd = rest.indexOf('\r\n\r\n');
      if (headerEnd < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(rest.toString('latin1', 0, headerEnd))?.[1]);
      const end = headerEnd + 4 + length;
      if (rest.length < end) return;
      receive(JSON.parse(rest.toString('utf8', headerEnd + 4, end)) as Message);
      rest = rest.subarray(end);
    }
  };
}
