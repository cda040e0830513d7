/** The life of our own Postgres: first start, every kind of end, and the start after it. */
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { runningPostgres } from '../../src/db/embedded/start.js';
import {
  clearAway,
  end,
  gone,
  hold,
  makeDir,
  query,
  serverPid,
  start,
} from './embedded-support.js';

afterEach(clearAway);

test('DATABASE_URL is used as it is and nothing is started', async () => {
  const dataDir = path.join(makeDir(), 'never-made');
  const databaseUrl = 'postgres://someone@db.example/books';
  const postgres = await start(dataDir, { databaseUrl });
  expect(postgres).toMatchObject({ url: databaseUrl, source: 'url' });
  expect(fs.existsSync(dataDir)).toBe(false);
});

test('what was written is there after a stop and a start, at the same address', async () => {
  const dataDir = makeDir();
  const first = await start(dataDir);
  await query(first.url, 'create table kept as select 7 as n');
  await first.stop();
  expect(serverPid(dataDir)).toBe(0);
  const second = await start(dataDir);
  expect(second.url).toBe(first.url);
  expect(await query(second.url, 'select n from kept')).toEqual([{ n: 7 }]);
});

test('the server listens on loopback only, with scram, and its password is for our eyes only', async () => {
  const dataDir = makeDir();
  const { url } = await start(dataDir);
  const [shown] = await query(
    url,
    `select current_setting('listen_addresses') as listen, current_setting('password_encryption') as hash,
      current_setting('server_encoding') as encoding, current_setting('data_checksums') as checksums,
      (select datcollate from pg_database where datname = current_database()) as locale`,
  );
  const utf8 = { encoding: 'UTF8', locale: 'C', checksums: 'on' };
  expect(shown).toEqual({ listen: '127.0.0.1', hash: 'scram-sha-256', ...utf8 });
  expect(fs.statSync(path.join(dataDir, 'postgres.password')).mode & 0o777).toBe(0o600);
  await expect(query(url.replace(/:[^:@]+@/, ':wrong@'), 'select 1')).rejects.toThrow(/password/);
  const outside = Object.values(os.networkInterfaces())
    .flat()
    .find((address) => address?.family === 'IPv4' && !address.internal);
  if (outside) {
    const elsewhere = url.replace('127.0.0.1', outside.address);
    await expect(query(elsewhere, 'select 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  }
});

test('a statement that fails leaves no data in the server log', async () => {
  const dataDir = makeDir();
  const { url } = await start(dataDir);
  await query(url, 'create table one (secret text primary key)');
  await query(url, "insert into one values ('s3cret')");
  await expect(query(url, "insert into one values ('s3cret')")).rejects.toThrow(/duplicate/);
  const log = fs.readFileSync(path.join(dataDir, 'postgres', 'server.log'), 'utf8');
  expect(log).toContain('duplicate key');
  expect(log).not.toContain('s3cret');
});

test('a DATA_DIR longer than the name of a socket may be works', async () => {
  const dataDir = path.join(makeDir(), 'd'.repeat(120), "it's a directory");
  const { url } = await start(dataDir);
  expect(await query(url, 'select 1 as n')).toEqual([{ n: 1 }]);
});

test('a server that outlived a kill -9 of its process is taken over with its data', async () => {
  const dataDir = makeDir();
  const killed = await hold(dataDir);
  await query(killed.url, 'create table kept as select 7 as n');
  const pid = serverPid(dataDir);
  await end(killed.child, 'SIGKILL');
  const next = await start(dataDir);
  expect(serverPid(dataDir)).toBe(pid);
  expect(next.url).toBe(killed.url);
  expect(await query(next.url, 'select n from kept')).toEqual([{ n: 7 }]);
  await next.stop();
  await gone(pid);
});

test('a committed row survives a kill -9 of the server, and of the process too', async () => {
  const dataDir = makeDir();
  const killed = await hold(dataDir);
  await query(killed.url, 'create table kept as select 7 as n');
  process.kill(serverPid(dataDir), 'SIGKILL');
  await end(killed.child, 'SIGKILL');
  const next = await start(dataDir);
  expect(await query(next.url, 'select n from kept')).toEqual([{ n: 7 }]);
});

test('a pid file whose number belongs to another program by now does not stop the start', async () => {
  const dataDir = makeDir();
  const first = await start(dataDir);
  await first.stop();
  const file = path.join(dataDir, 'postgres', 'postmaster.pid');
  fs.writeFileSync(file, `${process.pid}\n${dataDir}/postgres\n1700000000\n5432\n\n127.0.0.1\n`);
  const next = await start(dataDir);
  expect(await query(next.url, 'select 1 as n')).toEqual([{ n: 1 }]);
});

test('a half-written pid file does not stop the start', async () => {
  const dataDir = makeDir();
  await (await start(dataDir)).stop();
  fs.writeFileSync(path.join(dataDir, 'postgres', 'postmaster.pid'), '');
  const next = await start(dataDir);
  expect(await query(next.url, 'select 1 as n')).toEqual([{ n: 1 }]);
});

test('a start that was killed inside initdb is begun anew', async () => {
  const dataDir = makeDir();
  fs.mkdirSync(path.join(dataDir, 'postgres.new', 'base'), { recursive: true });
  fs.writeFileSync(path.join(dataDir, 'postgres.new', 'PG_VERSION'), '15\n');
  fs.writeFileSync(path.join(dataDir, 'postgres.pw'), 'left over');
  const { url } = await start(dataDir);
  expect(await query(url, 'select 1 as n')).toEqual([{ n: 1 }]);
  expect(fs.readdirSync(dataDir).sort()).toEqual(['postgres', 'postgres.password', 'qbd.lock']);
});

test('another program on the port of last time makes the server take another port', async () => {
  const dataDir = makeDir();
  const first = await start(dataDir);
  await first.stop();
  const port = Number(new URL(first.url).port);
  const squatter = net.createServer().listen(port, '127.0.0.1');
  try {
    const next = await start(dataDir);
    expect(Number(new URL(next.url).port)).not.toBe(port);
    expect(await query(next.url, 'select 1 as n')).toEqual([{ n: 1 }]);
  } finally {
    squatter.close();
  }
});

test('a second process on the same DATA_DIR is refused by name, and may start after a kill -9', async () => {
  const dataDir = makeDir();
  const holder = await hold(dataDir);
  await expect(start(dataDir)).rejects.toThrow(
    new RegExp(`in use by another qbd-connector \\(process ${holder.child.pid}, since 20`),
  );
  const second = await hold(dataDir);
  expect(second.refused).toMatch(/^StartError: .*stop that one, or give this one a DATA_DIR/);
  await end(holder.child, 'SIGKILL');
  expect((await start(dataDir)).url).toBe(holder.url);
});

test('SIGTERM stops the server and gives DATA_DIR back', async () => {
  const dataDir = makeDir();
  const holder = await hold(dataDir);
  const pid = serverPid(dataDir);
  await end(holder.child, 'SIGTERM');
  await gone(pid);
  expect(fs.existsSync(path.join(dataDir, 'qbd.lock'))).toBe(false);
});

test('a process that exits without a word still stops its server, and the next start waits for it', async () => {
  const dataDir = makeDir();
  const holder = await hold(dataDir, { isShort: true });
  const next = await start(dataDir);
  expect(await query(next.url, 'select 1 as n')).toEqual([{ n: 1 }]);
  expect(holder.url).not.toBe('');
});

test('a command beside a running server finds its address, and none when it has stopped', async () => {
  const dataDir = makeDir();
  expect(await runningPostgres(dataDir)).toBeUndefined();
  const postgres = await start(dataDir);
  expect(await runningPostgres(dataDir)).toBe(postgres.url);
  await postgres.stop();
  expect(await runningPostgres(dataDir)).toBeUndefined();
});

test('a lost password file is named instead of a broken start', async () => {
  const dataDir = makeDir();
  await (await start(dataDir)).stop();
  fs.rmSync(path.join(dataDir, 'postgres.password'));
  await expect(start(dataDir)).rejects.toThrow(/postgres\.password cannot be read/);
});

test('a damaged cluster is reported in the words of the server, and DATA_DIR is free again', async () => {
  const dataDir = makeDir();
  await (await start(dataDir)).stop();
  fs.appendFileSync(path.join(dataDir, 'postgres', 'postgresql.conf'), 'no_such_setting = 1\n');
  const refusal = /did not start: FATAL: .*configuration file/;
  await expect(start(dataDir)).rejects.toThrow(refusal);
  await expect(start(dataDir)).rejects.toThrow(refusal);
});
