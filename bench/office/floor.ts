/** A bare HTTP server in a process of its own that takes bodies and does nothing with them. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import http from 'node:http';

const SERVER = `
  const server = require('node:http').createServer((request, reply) => {
    request.on('data', () => {});
    request.on('end', () => reply.end('0'));
  });
  server.listen(0, '127.0.0.1', () => process.send(server.address().port));
`;

/** Seconds until a bare server has received bodies of these sizes, one after the other. */
export async function floorSeconds(sizes: readonly number[]): Promise<number> {
  const child = spawn(process.execPath, ['-e', SERVER], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  try {
    const [port] = (await once(child, 'message')) as [number];
    const agent = new http.Agent({ keepAlive: true });
    const largest = Buffer.alloc(Math.max(...sizes), 'a');
    const began = performance.now();
    for (const size of sizes) await post(port, agent, largest.subarray(0, size));
    const seconds = (performance.now() - began) / 1000;
    agent.destroy();
    return seconds;
  } finally {
    child.kill();
  }
}

function post(port: number, agent: http.Agent, body: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = http.request({ port, agent, method: 'POST', path: '/' }, (reply) => {
      reply.resume().on('end', resolve);
    });
    request.on('error', reject);
    request.end(body);
  });
}
