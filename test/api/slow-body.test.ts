import { once } from 'node:events';
import http from 'node:http';
import net, { type AddressInfo } from 'node:net';
import { cutOffSlowBody } from '../../src/app.js';

test('a connection whose body never comes to its end is ended, another one is not', async () => {
  const server = http.createServer((request, response) => {
    cutOffSlowBody(request, 50);
    request.resume().on('end', () => setTimeout(() => response.end('got it'), 100));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const send = (text: string) => {
    const socket = net.connect(port, '127.0.0.1');
    let received = '';
    socket.on('data', (chunk) => {
      received += chunk;
    });
    socket.on('error', () => undefined);
    socket.write(text);
    return once(socket, 'close').then(() => received);
  };
  const head = 'POST /v1/x HTTP/1.1\r\nHost: h\r\nConnection: close\r\nContent-Length: 10\r\n\r\n';
  expect(await send(`${head}12345`)).toBe('');
  expect(await send(`${head}1234567890`)).toContain('got it');
  server.close();
});
