import { buildApp } from '../../src/app.js';
import { openDatabase } from '../../src/db/connect.js';
import { ADMIN_KEY, testContext } from '../support/context.js';

test('without Postgres a read may be repeated and a write that never began too', async () => {
  // Port 1 of this machine: nobody listens.
  const db = openDatabase('postgres://nobody@127.0.0.1:1/nothing');
  const app = await buildApp(testContext(db));
  try {
    const headers = { authorization: `Bearer ${ADMIN_KEY}` };
    const read = await app.inject({ method: 'GET', url: '/v1/organizations', headers });
    expect([read.statusCode, read.json().code, read.json().outcome, read.json().retryable]).toEqual(
      [503, 'DATABASE_UNAVAILABLE', 'not_applicable', true],
    );
    expect(read.headers['retry-after']).toBe('60');
    const write = await app.inject({
      method: 'POST',
      url: '/v1/organizations',
      headers,
      payload: { name: 'x' },
    });
    expect([write.statusCode, write.json().outcome]).toEqual([503, 'not_applied']);
    expect(write.headers['x-should-retry']).toBe('true');
    expect(read.body + write.body).not.toMatch(/127\.0\.0\.1|ECONNREFUSED|nobody/);
  } finally {
    await app.close();
    await db.destroy();
  }
});
