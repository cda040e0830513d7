/**
 * Every code of needsAttention is provoked by what really leads to it: sessions of a Web Connector,
 * a person at QuickBooks, time that passes. REST tells it as the catalogue says. A new code does
 * not compile here until something provokes it.
 */
import {
  ATTENTION,
  ATTENTION_CODES,
  type AttentionCode,
  attentionFixes,
} from '../src/attention-catalogue.js';
import type { AttentionItem } from '../src/company-file/view.js';
import { docsAnchor } from '../src/errors.js';
import { latestProof } from '../src/proof/store.js';
import { goOnWithFile } from '../src/session/resolve.js';
import { editCompany } from '../src/simulator/company-file/edits.js';
import {
  advanceClock,
  modifyTxn,
  restoreBackup,
  setActive,
} from '../src/simulator/company-file/person.js';
import { ADMIN_KEY } from './support/context.js';
import { call, envelope, post } from './support/hand-client.js';
import { handSession } from './support/hand-session.js';
import { type Office, openOffice } from './support/office.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const SIZE = 'vendors=6,customers=6,items=6,bills=6,invoices=6';

let office: Office;
beforeAll(async () => {
  office = await openOffice({ size: SIZE });
  expect((await office.update()).outcome).toBe('ok');
});
afterAll(() => office.close());

const fileId = () => `${office.key.organizationId}.${office.key.companyFileId}`;

async function rest(
  method: 'GET' | 'POST' | 'PATCH',
  path: string,
  body?: object,
  version?: string,
) {
  const reply = await office.app.inject({
    method,
    url: `/v1/${path}`,
    headers: {
      authorization: `Bearer ${ADMIN_KEY}`,
      ...(version === undefined ? {} : { 'if-match': version }),
    },
    ...(body === undefined ? {} : { payload: body }),
  });
  expect([path, reply.statusCode < 300]).toEqual([path, true]);
  return reply.json();
}

const itemsOf = async (id: string): Promise<AttentionItem[]> =>
  (await rest('GET', `company-files/${id}`)).needsAttention;

/** One session whose answers are changed on their way, to its end or as long as `goesOn` says. */
async function session(
  alter: (answer: string) => string = (answer) => answer,
  goesOn: () => Promise<boolean> = async () => true,
): Promise<void> {
  office.ctx.pass(HOUR_MS);
  const hand = await handSession(office);
  for (;;) {
    const request = await hand.send();
    const told = request === '' ? -1 : await hand.receive(alter(hand.ask(request)));
    if (told === 100 || told < 0 || !(await goesOn())) break;
  }
  await hand.close();
}

/** Changes the first object of a kind in all answers. */
function once(ret: string, edit: (object: string) => string) {
  let isDone = false;
  return (answer: string) => {
    const found = new RegExp(`<${ret}>[\\s\\S]*?</${ret}>`).exec(answer)?.[0];
    if (isDone || found === undefined) return answer;
    isDone = true;
    return answer.replace(found, () => edit(found));
  };
}

/** QuickBooks refuses to list vendors, with a status of its own. */
const refuseVendors = (statusCode: number) => (answer: string) =>
  answer.replace(
    /<VendorQueryRs( [^>]*?)statusCode="\d+"([^>]*?)(?:\/>|>[\s\S]*?<\/VendorQueryRs>)/,
    `<VendorQueryRs$1statusCode="${statusCode}"$2/>`,
  );

async function fullSync(alter: (answer: string) => string): Promise<void> {
  await rest('POST', `company-files/${fileId()}/sync`, { mode: 'full' });
  await session(alter);
}

/** Something newer than what was read, so that its type is asked for again. */
function touchBill(): void {
  advanceClock(office.company, 60);
  const bill = office.company.txns.find(({ type }) => type === 'Bill');
  modifyTxn(office.company, bill?.id ?? '', { Memo: `touched ${office.company.clock}` });
}

const account = (name: string) =>
  office.company.lists.find((one) => one.type === 'Account' && one.name === name)?.id ?? '';

async function moved(): Promise<void> {
  office.company.filePath = 'D:\\Copy\\Books.qbw';
  office.company.companyName = 'Copy of the books';
  for (let polls = 0; polls < 3; polls++) {
    office.ctx.pass(HOUR_MS);
    await office.update();
  }
}

/** Only while everything is read anew: the end of that closes it. */
let seenRestored: AttentionItem | undefined;

/** In this order one company file suffers them all. */
const PROVOKED: Readonly<Record<AttentionCode, () => Promise<void>>> = {
  TYPE_NOT_READ: () => fullSync(refuseVendors(3175)),
  TYPE_OFF: () => fullSync(refuseVendors(3260)),
  OBJECTS_PARKED: async () => {
    touchBill();
    await session(once('BillRet', (bill) => bill + bill.replace(/<TxnID>[^<]*<\/TxnID>/, '')));
  },
  CLOCK_AHEAD: async () => {
    touchBill();
    const future = '<TimeModified>2037-12-31T23:59:59-08:00<';
    await session(once('BillRet', (bill) => bill.replace(/<TimeModified>[^<]*</, future)));
  },
  PROOF_BROKEN: async () => {
    office.ctx.pass(DAY_MS);
    const rows = await office.inside((trx) => latestProof(trx, office.key, false));
    const told = rows.find(({ name }) => name === 'Checking')?.expected ?? '';
    const wrong = (Number(told) + 0.01).toFixed(2);
    await session((answer) =>
      answer.replaceAll(`<Balance>${told}</Balance>`, `<Balance>${wrong}</Balance>`),
    );
  },
  DRIFT: async () => {
    for (const txn of office.company.txns) txn.fields.Memo = 'changed without a trace';
    // One finds it, and the next one finds no reason for it.
    for (let round = 0; round < 2; round++) {
      office.company.revision += 1;
      await session();
    }
  },
  PREFERENCE_BROKEN: async () => {
    setActive(office.company, account('Accounts Payable'), false);
    await session();
  },
  QUICKBOOKS_INTERRUPTED: async () => {
    office.ctx.pass(HOUR_MS);
    const hand = await handSession(office);
    await hand.send();
    await hand.receive('', '0x8004041A', 'QuickBooks went away');
  },
  QUICKBOOKS_UNREACHABLE: async () => {
    office.ctx.pass(HOUR_MS);
    const { ticket } = await handSession(office);
    const failed = { ticket, hresult: '0x8004040A', message: 'another file is open' };
    await call(office.url, 'connectionError', failed);
  },
  TWO_WEB_CONNECTORS: async () => {
    const { name, secret } = office.token;
    const body = envelope('authenticate', { strUserName: name, strPassword: secret });
    for (const localAddress of ['127.0.0.2', '127.0.0.3', '127.0.0.2', '127.0.0.3']) {
      await post(office.url.replace('localhost', '127.0.0.1'), body, { localAddress });
    }
  },
  RESTORED: async () => {
    const backup = structuredClone(office.company);
    editCompany(office.company, 5, 30);
    await session();
    restoreBackup(office.company, backup);
    await session(undefined, async () => {
      seenRestored ??= (await itemsOf(fileId())).find(({ code }) => code === 'RESTORED');
      return seenRestored === undefined;
    });
  },
  FROZEN: async () => expect((await itemsOf(fileId())).map(({ code }) => code)).toContain('FROZEN'),
  WRONG_FILE: async () => {
    await office.inside((trx) => goOnWithFile(trx, office.key));
    const ours = office.company.privateData;
    const theirs = { FileID: '{11111111-2222-3333-4444-555555555555}' };
    office.company.privateData = { [office.qwc.ownerId]: theirs };
    await session();
    office.company.privateData = ours;
  },
  IDENTITY_UNCONFIRMED: moved,
  CONNECTOR_SILENT: async () => office.ctx.pass(30 * DAY_MS),
  TOKEN_EXPIRED: async () => {
    const made = await rest('POST', `organizations/${office.key.organizationId}/sync-tokens`, {});
    unused = made.companyFileId;
    office.ctx.pass(30 * DAY_MS);
  },
};
/** A company file whose password nobody ever used. */
let unused: string | undefined;

test('every code is provoked, and told as the catalogue says', async () => {
  const provoked: string[] = [];
  for (const [code, provoke] of Object.entries(PROVOKED) as [
    AttentionCode,
    () => Promise<void>,
  ][]) {
    await provoke();
    const id = unused ?? fileId();
    const told =
      code === 'RESTORED' ? seenRestored : (await itemsOf(id)).find((one) => one.code === code);
    const { actor } = ATTENTION[code];
    expect([code, told]).toEqual([code, expect.objectContaining({ code, actor })]);
    expect(told?.userMessage).not.toBe('');
    const href = code === 'PREFERENCE_BROKEN' ? docsAnchor(code) : undefined;
    const label = expect.stringContaining('Accounts Payable');
    expect([code, told?.fixes]).toEqual([
      code,
      href ? [{ label, href }] : attentionFixes(code, id),
    ]);
    provoked.push(code);
  }
  expect(provoked.toSorted()).toEqual(ATTENTION_CODES.toSorted());
  const fixes = ATTENTION_CODES.flatMap((code) => attentionFixes(code, fileId())).length;
  process.stdout.write(
    `attention: ${ATTENTION_CODES.length} codes, ${provoked.length} provoked, ${fixes} fixes\n`,
  );
});
