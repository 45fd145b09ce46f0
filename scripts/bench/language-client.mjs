import { spawn } from 'node:child_process';

/** A language client of a few lines: enough to time a server over stdio. */
export function startServer(command, args) {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting = new Map();
  const listeners = new Map();
  let buffer = Buffer.alloc(0);
  let nextId = 1;

  child.stdout.on('data', (chunk) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (let message = takeMessage(); message; message = takeMessage()) receive(message);
  });

  function takeMessage() {
    const headerEnd = buffer.indexOf('\r\n\r\n');
    if (headerEnd < 0) return undefined;
    const length = Number(/Content-Length: (\d+)/i.exec(buffer.subarray(0, headerEnd).toString())?.[1]);
    if (buffer.length < headerEnd + 4 + length) return undefined;
    const body = buffer.subarray(headerEnd + 4, headerEnd + 4 + length).toString();
    buffer = buffer.subarray(headerEnd + 4 + length);
    return JSON.parse(body);
  }

  function receive(message) {
    if (message.method && message.id !== undefined) {
      // The server asks for settings: none are set.
      const result =
        message.method === 'workspace/configuration' ? message.params.items.map(() => null) : null;
      send({ id: message.id, result });
    } else if (message.method) listeners.get(message.method)?.(message.params);
    else {
      waiting.get(message.id)?.(message.result);
      waiting.delete(message.id);
    }
  }

  function send(message) {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    child.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    child.stdin.write(body);
  }

  return {
    pid: child.pid,
    request: (method, params) =>
      new Promise((resolve) => {
        waiting.set(nextId, resolve);
        send({ id: nextId, method, params });
        nextId += 1;
      }),
    notify: (method, params) => send({ method, params }),
    /** The next notification of this method. */
    next: (method) => new Promise((resolve) => listeners.set(method, resolve)),
    stop: () => child.kill(),
  };
}
