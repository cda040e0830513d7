/** How the doctor asks: plain HTTP as the Web Connector's .NET client speaks it. */
import http from 'node:http';
import https from 'node:https';
import { LIMITS } from '../limits.js';

export type Answer = {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly text: string;
  /** The connection was open already, from an earlier call. */
  readonly isReused: boolean;
  /** The server said "go on" before the body was sent. */
  readonly saidContinue: boolean;
};

export type Asker = {
  get(path: string): Promise<Answer>;
  post(path: string, body: string, headers: Record<string, string>): Promise<Answer>;
  close(): void;
};

/**
 * Asks one server, over connections that stay open; follows no redirect, as .NET's web service
 * client does not (qbwc-protocol §1.5). Errors of socket and TLS are thrown with their code.
 */
export function openAsker(base: string): Asker {
  const isTls = base.startsWith('https:');
  const options = { keepAlive: true, maxSockets: 1 };
  const agent = isTls ? new https.Agent(options) : new http.Agent(options);
  const ask = (method: string, path: string, body: string, headers: Record<string, string>) =>
    new Promise<Answer>((resolve, reject) => {
      const request = (isTls ? https : http).request(base + path, { method, agent, headers });
      let saidContinue = false;
      request.setTimeout(LIMITS.doctorTimeoutMs, () =>
        request.destroy(new Error(`no answer within ${LIMITS.doctorTimeoutMs / 1_000} s`)),
      );
      request.once('error', reject);
      request.once('continue', () => {
        saidContinue = true;
        request.end(body);
      });
      request.once('response', (response) => {
        collect(response).then((text) => {
          const { statusCode: status = 0, headers } = response;
          resolve({ status, headers, text, isReused: request.reusedSocket, saidContinue });
        }, reject);
      });
      if (headers.expect === undefined) request.end(body);
      else request.flushHeaders();
    });
  return {
    get: (path) => ask('GET', path, '', {}),
    post: (path, body, headers) =>
      ask('POST', path, body, { ...headers, 'content-length': String(Buffer.byteLength(body)) }),
    close: () => agent.destroy(),
  };
}

/** Whatever answers, at most this much of it is kept. */
async function collect(response: http.IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response) {
    bytes += chunk.length;
    if (bytes <= LIMITS.restBodyBytesMax) chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
