/**
 * A bare server of idle polls, to compare with: fastify, one prepared SELECT by key for authenticate,
 * replies from the same templates. No row-level security, no schedule, no limits, no log.
 *   MODE=parsing  reads calls with an ordinary XML parser and compares the keyed hash of the
 *                 password: the least that does the job
 *   MODE=cutting  cuts them with an expression and checks nothing: not a server, but a limit
 * Environment: DATABASE_URL, SECRET_KEY, MODE. Prints its port.
 */
import crypto from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { XMLParser } from 'fast-xml-parser';
import fastify from 'fastify';
import pg from 'pg';
import { uuidFromBase32 } from '../../src/auth/secret.js';
import { renderResult } from '../../src/soap/reply.js';

const CONNECTIONS = 10;
const METHOD = /<soap:Body><(\w+)/;
const LOGIN = /<strUserName>([^<]*)<.*<strPassword>([^<]*)</;

type Call = { method: string; name: string; password: string };

const isParsing = process.env.MODE !== 'cutting';
const secretKey = process.env.SECRET_KEY ?? '';
const parser = new XMLParser({ removeNSPrefix: true, parseTagValue: false, trimValues: false });
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: CONNECTIONS });
const NONE = ['qbt_aaaaaaaaaaaaaaaaaaaaaaaaaa', 'none', '', ''];
const REPLIES: Readonly<Record<string, string>> = {
  serverVersion: renderResult('serverVersion', 'bare'),
  clientVersion: renderResult('clientVersion', ''),
  closeConnection: renderResult('closeConnection', 'OK'),
};

function parse(body: string): Call {
  const { Body } = parser.parse(body).Envelope;
  const [method = ''] = Object.keys(Body);
  const params = Body[method];
  return { method, name: params.strUserName ?? '', password: params.strPassword ?? '' };
}

function cut(body: string): Call {
  const [, name = '', password = ''] = LOGIN.exec(body) ?? [];
  return { method: METHOD.exec(body)?.[1] ?? '', name, password };
}

async function authenticate({ name, password }: Call): Promise<string> {
  const found = await pool.query({
    name: 'login',
    text: 'select secret_hash from sync_token where organization_id = $1 and name = $2',
    values: [uuidFromBase32(name.slice(4, 30)), name],
  });
  const isRight = isParsing ? isSame(found.rows[0].secret_hash, password) : found.rows.length === 1;
  return renderResult('authenticate', isRight ? NONE : ['', 'nvu', '', '']);
}

function isSame(stored: Buffer, password: string): boolean {
  const hmac = crypto.createHmac('sha256', secretKey).update(`sync-token\0${password}`);
  return crypto.timingSafeEqual(stored, hmac.digest());
}

const app = fastify();
app.removeAllContentTypeParsers();
app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));
app.post('/qbwc', async (request, reply) => {
  const call = (isParsing ? parse : cut)(String(request.body));
  reply.type('text/xml; charset=utf-8');
  return REPLIES[call.method] ?? authenticate(call);
});
process.on('SIGTERM', () => process.exit(0));
app.listen({ port: 0, host: '127.0.0.1' }).then(
  () => process.stdout.write(`port ${(app.server.address() as AddressInfo).port}\n`),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
