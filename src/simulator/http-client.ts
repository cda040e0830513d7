/**
 * An HTTP/1.1 client that behaves on the wire like .NET's: its headers in its order, Expect:
 * 100-continue, one connection reused strictly in sequence. Written on sockets because the faults
 * (a cable pulled in the middle of a body) must be possible. Source: dotnet-wire §1, §5
 */
import { once } from 'node:events';
import { connect as connectTcp, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { connect as connectTls } from 'node:tls';

export type HttpReply = {
  status: number;
  reason: string;
  headers: Map<string, string>;
  body: Buffer;
};

/** What goes wrong on purpose during one exchange. */
export type HttpFault =
  | 'drop-before'
  | 'drop-during'
  | 'drop-after'
  | 'reset'
  | 'slow'
  | 'cut-reply';

export type HttpClient = {
  post: (headers: [string, string][], body: Buffer, fault?: HttpFault) => Promise<HttpReply>;
  get: () => Promise<HttpReply>;
  close: () => void;
};

/** The exchange failed below HTTP; the message is what .NET shows. */
export class ConnectionError extends Error {}

/** .NET waits this long for `100 Continue` and, once a reply came without one, never again. */
const CONTINUE_WAIT_MS = 350;
/** .NET's default: from connecting to the end of the headers. */
const TIMEOUT_MS = 100_000;
/** A slow line: the body goes in this many pieces, with a pause after each. */
const SLOW_PIECES = 20;
const SLOW_PAUSE_MS = 50;
const REPLY_BYTES_MAX = 256_000_000;
const CLOSED = 'The underlying connection was closed: The connection was closed unexpectedly.';

type State = {
  socket: Socket | undefined;
  isFirst: boolean;
  waitsForContinue: boolean;
  /** No TLS: only then the socket is TCP's own and can be reset. */
  isPlain: boolean;
};

/** Opens nothing yet; the connection is made with the first call. */
export function makeHttpClient(url: URL): HttpClient {
  const state: State = {
    socket: undefined,
    isFirst: true,
    waitsForContinue: true,
    isPlain: url.protocol !== 'https:',
  };
  return {
    post: (headers, body, fault) => post(state, url, headers, body, fault),
    get: async () => {
      const socket = await open(state, url);
      socket.write(`GET ${url.pathname}${url.search} HTTP/1.1\r\nHost: ${url.host}\r\n\r\n`);
      return finish(state, await readReply(socket, Buffer.alloc(0)));
    },
    close: () => {
      state.socket?.destroy();
      state.socket = undefined;
    },
  };
}

async function post(
  state: State,
  url: URL,
  headers: [string, string][],
  body: Buffer,
  fault: HttpFault | undefined,
): Promise<HttpReply> {
  const socket = await open(state, url);
  if (fault === 'drop-before') return drop(state, socket);
  const lines = [
    ...headers,
    ['Host', url.host],
    ['Content-Length', String(body.length)],
    ['Expect', '100-continue'],
    ...(state.isFirst ? [['Connection', 'Keep-Alive']] : []),
  ].map(([name, value]) => `${name}: ${value}`);
  state.isFirst = false;
  socket.write(`POST ${url.pathname}${url.search} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
  let early = Buffer.alloc(0);
  if (state.waitsForContinue) {
    early = await firstBytes(socket, CONTINUE_WAIT_MS);
    if (/^HTTP\/1\.[01] 100/.test(early.toString('latin1', 0, 12))) {
      early = early.subarray(early.indexOf('\r\n\r\n') + 4);
    } else if (early.length > 0) {
      // Answered without looking at the body: 413 and the like. The body is not sent.
      return finish(state, await readReply(socket, early));
    } else state.waitsForContinue = false;
  }
  if (fault === 'drop-during' || fault === 'reset') {
    socket.write(body.subarray(0, Math.floor(body.length / 2)));
    await new Promise((resolve) => setImmediate(resolve));
    if (fault === 'reset' && state.isPlain) socket.resetAndDestroy();
    return drop(state, socket);
  }
  if (fault === 'slow') await trickle(socket, body);
  else socket.write(body);
  if (fault === 'cut-reply') {
    await firstBytes(socket, TIMEOUT_MS);
    return drop(state, socket);
  }
  const reply = await readReply(socket, early);
  if (fault === 'drop-after') return drop(state, socket);
  return finish(state, reply);
}

async function trickle(socket: Socket, body: Buffer): Promise<void> {
  const step = Math.ceil(body.length / SLOW_PIECES) || 1;
  for (let at = 0; at < body.length && !socket.destroyed; at += step) {
    socket.write(body.subarray(at, at + step));
    await pause(SLOW_PAUSE_MS);
  }
}

async function open(state: State, url: URL): Promise<Socket> {
  const known = state.socket;
  if (known && !known.destroyed && known.readable && known.writable) return known;
  const isTls = url.protocol === 'https:';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const port = Number(url.port || (isTls ? 443 : 80));
  const socket = isTls
    ? connectTls({ host, port, servername: host })
    : connectTcp({ host, port, noDelay: true });
  try {
    await once(socket, isTls ? 'secureConnect' : 'connect');
  } catch (error) {
    throw new ConnectionError('Unable to connect to the remote server', { cause: error });
  }
  socket.on('error', () => socket.destroy());
  state.socket = socket;
  state.isFirst = true;
  return socket;
}

function drop(state: State, socket: Socket): never {
  socket.destroy();
  state.socket = undefined;
  throw new ConnectionError(CLOSED);
}

function finish(state: State, reply: HttpReply): HttpReply {
  if (reply.headers.get('connection')?.toLowerCase() === 'close') {
    state.socket?.destroy();
    state.socket = undefined;
  }
  return reply;
}

/** The first bytes that arrive within a time, or none. */
function firstBytes(socket: Socket, waitMs: number): Promise<Buffer<ArrayBuffer>> {
  return new Promise((resolve) => {
    const done = (bytes: Buffer) => {
      clearTimeout(timer);
      socket.off('data', done);
      socket.off('close', closed);
      socket.pause();
      resolve(Buffer.from(bytes));
    };
    const closed = () => done(Buffer.alloc(0));
    const timer = setTimeout(closed, waitMs);
    socket.on('data', done);
    socket.on('close', closed);
    socket.resume();
  });
}

/** Reads one reply: Content-Length, chunked, or until the server closes. */
function readReply(socket: Socket, early: Buffer): Promise<HttpReply> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = early.length > 0 ? [early] : [];
    let size = early.length;
    const settle = (reply: HttpReply | undefined, message: string) => {
      socket.off('data', onData);
      socket.off('close', onClose);
      socket.off('timeout', onTimeout);
      socket.setTimeout(0);
      socket.pause();
      if (reply) resolve(reply);
      else reject(new ConnectionError(message));
    };
    let needed = 0;
    const look = (isClosed: boolean) => {
      if (size < needed && !isClosed) return;
      const bytes = chunks.length === 1 ? (chunks[0] ?? early) : Buffer.concat(chunks);
      chunks.splice(0, chunks.length, bytes);
      const parsed = parseReply(bytes, isClosed);
      if (typeof parsed === 'number') needed = parsed;
      else settle(parsed, '');
    };
    const onData = (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size > REPLY_BYTES_MAX) settle(undefined, 'the reply is too large');
      else look(false);
    };
    const onClose = () => {
      look(true);
      settle(undefined, CLOSED);
    };
    const onTimeout = () => {
      settle(undefined, 'The operation has timed out.');
      socket.destroy();
    };
    socket.on('data', onData);
    socket.once('close', onClose);
    socket.once('timeout', onTimeout);
    socket.setTimeout(TIMEOUT_MS);
    if (size > 0) look(false);
    if (socket.destroyed) onClose();
    socket.resume();
  });
}

/**
 * The reply when it is whole, else how many bytes must be there before another look is worth it.
 */
function parseReply(bytes: Buffer, isClosed: boolean): HttpReply | number {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return 0;
  const [first = '', ...lines] = bytes.toString('latin1', 0, end).split('\r\n');
  const [, status = '0', reason = ''] = /^HTTP\/1\.[01] (\d{3}) ?(.*)$/.exec(first) ?? [];
  if (status === '100') return parseReply(bytes.subarray(end + 4), isClosed);
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  const rest = bytes.subarray(end + 4);
  const head = { status: Number(status), reason, headers };
  if (headers.get('transfer-encoding')?.toLowerCase() === 'chunked') {
    const body = unchunk(rest);
    return body === undefined ? 0 : { ...head, body };
  }
  const length = headers.get('content-length');
  if (length !== undefined) {
    const total = end + 4 + Number(length);
    return bytes.length >= total ? { ...head, body: rest.subarray(0, Number(length)) } : total;
  }
  if (head.status === 204 || head.status === 304) return { ...head, body: Buffer.alloc(0) };
  return isClosed ? { ...head, body: rest } : 0;
}

function unchunk(bytes: Buffer): Buffer | undefined {
  const parts: Buffer[] = [];
  let at = 0;
  for (;;) {
    const end = bytes.indexOf('\r\n', at);
    if (end < 0) return undefined;
    const size = Number.parseInt(bytes.toString('latin1', at, end), 16);
    if (Number.isNaN(size)) return undefined;
    if (size === 0) return bytes.length >= end + 4 ? Buffer.concat(parts) : undefined;
    if (bytes.length < end + 2 + size + 2) return undefined;
    parts.push(bytes.subarray(end + 2, end + 2 + size));
    at = end + 2 + size + 2;
  }
}
