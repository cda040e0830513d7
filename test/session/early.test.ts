/** Rows of a large answer are written while it arrives; a useless one leaves nothing all the same. */
import { once } from 'node:events';
import http from 'node:http';
import { compareMirror } from '../../src/demo/compare.js';
import { admitEarly } from '../../src/session/early.js';
import { getSession } from '../../src/session/store.js';
import { dumpTruth } from '../../src/simulator/company-file/truth.js';
import { envelope } from '../support/hand-client.js';
import { type HandSession, handSession } from '../support/hand-session.js';
import { type Office, openOffice } from '../support/office.js';

let office: Office;
beforeEach(async () => {
  office = await openOffice({ size: 'vendors=20,customers=5,bills=700,items=8' });
});
afterEach(() => office.close());

const BILLS_MIN = 250;

/** Goes on to the first answer that has many bills. */
async function toManyBills(session: HandSession): Promise<string> {
  for (;;) {
    const answer = session.ask(await session.send());
    if (answer.split('<BillRet>').length > BILLS_MIN) return answer;
    expect(await session.receive(answer)).toBeLessThan(100);
  }
}

/** A call whose end is held back. */
function beginCall(body: string, held: number) {
  const bytes = Buffer.from(body);
  const request = http.request(`${office.url}/qbwc`, {
    method: 'POST',
    headers: { 'content-type': 'text/xml; charset=utf-8', 'content-length': bytes.length },
  });
  const reply = once(request, 'response').then(async ([response]: http.IncomingMessage[]) => {
    let text = '';
    for await (const chunk of response ?? []) text += chunk;
    return Number(/Result>(-?\d+)</.exec(text)?.[1]);
  });
  request.write(bytes.subarray(0, bytes.length - held));
  const rest = bytes.subarray(bytes.length - held);
  return { reply, end: () => request.end(rest), cut: () => request.destroy() };
}

const where = () => ({ organization_id: office.key.organizationId, id: office.key.companyFileId });

/** Until the company file is locked: rows are being written. */
async function untilLocked(): Promise<void> {
  for (;;) {
    const free = await office.inside((trx) =>
      trx('company_file').where(where()).select('id').forUpdate().skipLocked(),
    );
    if (free.length === 0) return;
  }
}

const stateOf = () =>
  office.inside(async (trx) => {
    const rows = await trx('mirror.bill').where({ organization_id: where().organization_id });
    const bills = rows.map((row) => row.txn_id).sort();
    const file = await trx('company_file').where(where()).select('change_seq').first();
    return { bills, changeSeq: file?.change_seq };
  });

const differences = async () => {
  const truth = dumpTruth(office.company);
  const { examples } = await office.inside((trx) => compareMirror(trx, office.key, truth));
  return examples;
};

const receive = (session: HandSession, response: string, more: Record<string, string> = {}) =>
  envelope('receiveResponseXML', {
    ticket: session.ticket,
    response,
    hresult: '',
    message: '',
    ...more,
  });

/** As long as what stands behind the answer in its call. */
const TAIL = 400;

test('an answer of which a part was written early is there as a whole, or not at all', async () => {
  const session = await handSession(office);
  const answer = await toManyBills(session);
  const before = await stateOf();
  const call = beginCall(receive(session, answer), TAIL);
  await untilLocked();
  expect(await stateOf()).toEqual(before);
  call.end();
  expect(await call.reply).toBeGreaterThan(0);
  const read = Array.from(answer.matchAll(/<BillRet>\s*<TxnID>([^<]+)</g), (found) => found[1]);
  expect((await stateOf()).bills).toEqual([...new Set([...before.bills, ...read])].sort());
  expect((await session.finish()).at(-1)).toBe(100);
  await session.close();
  expect(await differences()).toEqual([]);
});

test.each<[string, (session: HandSession, answer: string) => string]>([
  [
    'an error code of QuickBooks follows it',
    (session, answer) =>
      receive(session, answer, { hresult: '0x80040400', message: 'parse error' }),
  ],
  ['its end is cut off', (session, answer) => receive(session, answer.slice(0, -60))],
])('nothing of it stays when %s', async (_what, callOf) => {
  const session = await handSession(office);
  const answer = await toManyBills(session);
  const before = await stateOf();
  const call = beginCall(callOf(session, answer), TAIL);
  await untilLocked();
  call.end();
  await call.reply;
  expect(await stateOf()).toEqual(before);
  await session.close();
  for (let visits = 0; (await differences()).length > 0 && visits < 3; visits += 1) {
    office.ctx.pass(20 * 60_000);
    const next = await handSession(office);
    await next.finish();
    await next.close();
  }
  expect(await differences()).toEqual([]);
});

test('an answer that nobody waits for any more holds nobody up while it arrives', async () => {
  const session = await handSession(office);
  await toManyBills(session);
  const stale = await office.inside((trx) => trx('session').select('id').first());
  const row = await office.inside((trx) => getSession(trx, office.key.organizationId, stale?.id));
  if (!row) throw new Error('no session');
  // A newer Web Connector takes over.
  await handSession(office);
  const arrival = { bodyBytes: 2_000_000, bytes: 1_000_000, ms: 10 };
  await office.inside(async (trx) => {
    const of = { key: office.key, session: row, requests: [] };
    expect(await admitEarly(office.ctx, trx, of, arrival)).toBeNull();
    const free = await office.inside((other) =>
      other('company_file').where(where()).select('id').forUpdate().skipLocked(),
    );
    expect(free).toHaveLength(1);
  });
});

test('a sender that goes away gives the company file free again', async () => {
  const session = await handSession(office);
  const answer = await toManyBills(session);
  const before = await stateOf();
  const call = beginCall(receive(session, answer), TAIL);
  call.reply.catch(() => undefined);
  await untilLocked();
  call.cut();
  await office.inside((trx) => trx('company_file').where(where()).select('id').forUpdate());
  expect(await stateOf()).toEqual(before);
  expect(await session.receive(answer)).toBeGreaterThan(0);
});
