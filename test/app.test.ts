/** The server as a whole on real sockets. */

import { once } from 'node:events';
import net from 'node:net';
import { openTestServer } from './api/server.js';

test('closing does not wait for connections on which nothing was asked', async () => {
  const server = await openTestServer();
  const { port } = new URL(await server.app.listen({ host: '127.0.0.1', port: 0 }));
  const connect = async (text: string) => {
    const socket = net.connect(Number(port), '127.0.0.1');
    // Being cut off is what it is here for.
    socket.on('error', () => {});
    await once(socket, 'connect');
    if (text !== '') socket.write(text);
    return socket;
  };
  const silent = await connect('');
  const half = await connect('GET /livez HTTP/1.1\r\nhost: x\r\n');
  const idle = await connect('GET /livez HTTP/1.1\r\nhost: x\r\n\r\n');
  await once(idle, 'data');
  await server.close();
  for (const socket of [silent, half, idle]) socket.destroy();
});
