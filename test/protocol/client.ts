import { fork, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ClientCapabilities, InitializeParams, InitializeResult } from 'vscode-languageserver-protocol';
import { encodeFrame, frameReader } from './frames';
import type { Message } from './frames';

const dist = new URL('../../server/dist/', import.meta.url);
export const commandLine = fileURLToPath(new URL('cli.js', dist));
export const serverModule = fileURLToPath(new URL('main.js', dist));

/** An answer with an error in it. */
export class ErrorAnswer extends Error {
  constructor(
    readonly code: number,
    message: string,
  ) {
    super(message);
  }
}

/** Carries messages to a server process and back. */
interface Pipe {
  readonly process: ChildProcess;
  readonly send: (message: object) => void;
  /** Runs `sending` and passes on all that it sends in one piece. */
  readonly inOnePiece: (sending: () => void) => void;
}

type Answers = Readonly<Record<string, (params: never) => unknown>>;

interface Pending {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** A small language client that keeps everything it hears. */
export interface TestClient {
  readonly process: ChildProcess;
  /** What the server answered when it was initialized. */
  readonly introduction: InitializeResult;
  readonly request: <R>(method: string, params?: object) => Promise<R>;
  /** A request with its id, for those who want to cancel it. */
  readonly begin: <R>(
    method: string,
    params?: object,
  ) => { readonly id: number; readonly answer: Promise<R> };
  readonly notify: (method: string, params?: object) => void;
  /**
   * Passes on all that `sending` sends in one piece, so that the server has the last message when it begins with the
   * first, however busy the machine is.
   */
  readonly inOnePiece: (sending: () => void) => void;
  /** Every notification of a method so far, in order. */
  readonly heard: <P>(method: string) => readonly P[];
  /** Waits for a notification that fits, one already heard counted. */
  readonly hear: <P>(method: string, fits?: (params: P) => boolean) => Promise<P>;
  /** The requests the server has made. */
  readonly asked: (method: string) => readonly unknown[];
  readonly errorOutput: () => string;
  /** Says goodbye as the protocol wants it. Resolves to the exit code. */
  readonly leave: () => Promise<number | null>;
}

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initialize?: Partial<InitializeParams>;
  /** Answers to the server's own requests; others are answered with null. */
  readonly answers?: Answers;
}

/** Starts `cli.js lsp --stdio` and initializes it. */
export function connect(options: ClientOptions = {}): Promise<TestClient> {
  return introduce(options, (receive) => {
    const process = spawnServer();
    process.stdout?.on('data', frameReader(receive));
    return {
      process,
      send: (message) => process.stdin?.write(encodeFrame(message)),
      inOnePiece: (sending) => {
        process.stdin?.cork();
        sending();
        process.stdin?.uncork();
      },
    };
  });
}

/** Starts `main.js` as the extension does, over Node's own channel, and initializes it. */
export function connectOverIpc(options: ClientOptions = {}): Promise<TestClient> {
  return introduce(options, (receive) => {
    const process = fork(serverModule, ['--node-ipc'], { silent: true });
    process.on('message', (message) => receive(message as Message));
    return {
      process,
      send: (message) => process.connected && process.send({ jsonrpc: '2.0', ...message }),
      inOnePiece: (sending) => sending(),
    };
  });
}

/** The bare server process with its pipes. */
export function spawnServer(): ChildProcess {
  if (!existsSync(commandLine)) throw new Error('build first: npm run build');
  const server = spawn(process.execPath, [commandLine, 'lsp', '--stdio'], { stdio: 'pipe' });
  // What the server asks with its last breath is answered into a pipe that nobody reads any longer.
  server.stdin.on('error', () => undefined);
  return server;
}

async function introduce(
  { capabilities = {}, initialize = {}, answers = {} }: ClientOptions,
  open: (receive: (message: Message) => void) => Pipe,
): Promise<TestClient> {
  const pending = new Map<number, Pending>();
  const notifications: Message[] = [];
  const requests: Message[] = [];
  const listeners = new Set<() => void>();
  let errors = '';
  let lastId = 0;
  /** Why nothing will come any more. */
  let end: Error | undefined;

  function receive(message: Message): void {
    if (message.method === undefined) return settle(message);
    if (message.id === undefined) notifications.push(message);
    else {
      requests.push(message);
      const answer = answers[message.method]?.(message.params as never) ?? null;
      pipe.send({ id: message.id, result: answer });
    }
    for (const listener of [...listeners]) listener();
  }
  function settle({ id, result, error }: Message): void {
    const waiting = pending.get(Number(id));
    pending.delete(Number(id));
    if (error) waiting?.reject(new ErrorAnswer(error.code, error.message));
    else waiting?.resolve(result);
  }

  const pipe = open(receive);
  pipe.process.stderr?.on('data', (bytes: Buffer) => (errors += bytes.toString()));
  pipe.process.once('close', (code, signal) => {
    end = new Error(`the server has ended (${signal ?? code ?? 'no exit code'}) ${errors}`);
    for (const { reject } of pending.values()) reject(end);
    for (const listener of [...listeners]) listener();
  });
  const begin = <R>(method: string, params?: object) => {
    const id = ++lastId;
    const answer = new Promise<R>((resolve, reject) => {
      if (end) reject(end);
      else pending.set(id, { resolve: resolve as (result: unknown) => void, reject });
    });
    pipe.send({ id, method, params });
    return { id, answer };
  };
  const request = <R>(method: string, params?: object) => begin<R>(method, params).answer;
  const notify = (method: string, params: object = {}) => pipe.send({ method, params });
  const heard = <P>(method: string) =>
    notifications.filter((one) => one.method === method).map((one) => one.params as P);

  const introduction = await request<InitializeResult>('initialize', {
    processId: null,
    rootUri: null,
    capabilities,
    ...initialize,
  });
  notify('initialized');
  return {
    process: pipe.process,
    introduction,
    begin,
    request,
    notify,
    inOnePiece: pipe.inOnePiece,
    heard,
    hear: <P>(method: string, fits: (params: P) => boolean = () => true) =>
      new Promise<P>((resolve, reject) => {
        const look = () => {
          const found = heard<P>(method).find(fits);
          if (found !== undefined) resolve(found);
          else if (end) reject(end);
          else return;
          listeners.delete(look);
        };
        listeners.add(look);
        look();
      }),
    asked: (method) => requests.filter((one) => one.method === method).map((one) => one.params),
    errorOutput: () => errors,
    leave: async () => {
      const ended = new Promise<number | null>((resolve) => pipe.process.once('exit', resolve));
      await request('shutdown');
      notify('exit');
      return ended;
    },
  };
}
