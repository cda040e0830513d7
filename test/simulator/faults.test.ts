import fc from 'fast-check';
import { FAULT_KINDS, FAULT_LINES, parseFault } from '../../src/simulator/faults.js';
import { openSimulator, type Simulator } from '../../src/simulator/library.js';
import { openShowcase, type Showcase } from '../../src/simulator/showcase.js';

const VENDOR = '<VendorAddRq requestID="1"><VendorAdd><Name>Fault</Name></VendorAdd></VendorAddRq>';
const TERMS = '<TermsQueryRq requestID="1"/>';
const GOOD = [
  'serverVersion',
  'clientVersion',
  'authenticate',
  'sendRequestXML',
  'receiveResponseXML',
  'closeConnection',
];

let showcase: Showcase;
let office: Simulator;
beforeEach(async () => {
  showcase = await openShowcase({});
  const { qwc, password } = showcase;
  office = await openSimulator({ qwc, password, size: 'vendors=3,bills=3', seed: 6 });
});
afterEach(() => showcase.close());

const methods = () => showcase.seen.map((call) => call.method);
const hasVendor = () => office.company().lists.some((each) => each.name === 'Fault');

test('a reset in the middle leaves the server without the call', async () => {
  showcase.send(TERMS);
  office.plan(['reset@4']);
  expect(await office.update()).toMatchObject({ outcome: 'error', code: 'QBWC1042' });
  expect(methods()).toEqual(GOOD.slice(0, 4));
});

test('a slow line changes nothing', async () => {
  showcase.send(TERMS);
  office.plan(['slow@4']);
  expect((await office.update()).outcome).toBe('ok');
  expect(methods()).toEqual(GOOD);
});

test('a reply that is cut leaves a server that has answered', async () => {
  showcase.send(TERMS);
  office.plan(['cut-reply@4']);
  expect(await office.update()).toMatchObject({ outcome: 'error', code: 'QBWC1042' });
  expect(methods()).toEqual(GOOD.slice(0, 5));
});

test('a replayed call comes again, byte for byte, when the update is over', async () => {
  showcase.send(TERMS);
  office.plan(['replay@4']);
  expect((await office.update()).outcome).toBe('ok');
  expect(methods()).toEqual([...GOOD, 'receiveResponseXML']);
  expect(showcase.seen.at(-1)?.body).toBe(showcase.seen.at(-3)?.body);
});

test('the work is done although an HRESULT came instead of the answer', async () => {
  showcase.send(VENDOR);
  office.plan(['hresult-after@4:0x80040402']);
  await office.update();
  expect(hasVendor()).toBe(true);
  const body = showcase.seen.find((call) => call.method === 'receiveResponseXML')?.body ?? '';
  expect(body).toContain('<hresult>0x80040402</hresult>');
  expect(body).not.toContain('<response>');
});

test('an HRESULT before the work leaves nothing done', async () => {
  showcase.send(VENDOR);
  office.plan(['hresult@4']);
  await office.update();
  expect(hasVendor()).toBe(false);
});

test('after a crash the session of QuickBooks is worth nothing', async () => {
  showcase.send(VENDOR, TERMS);
  office.plan(['crash@4']);
  await office.update();
  expect(hasVendor()).toBe(true);
  expect(office.codes()).toEqual(expect.arrayContaining(['0x800706BA', '0x8004040D']));
});

test('forgotten iterators make the next page fail with 3391', async () => {
  const page = (attributes: string) =>
    `<VendorQueryRq requestID="1" ${attributes}><MaxReturned>2</MaxReturned></VendorQueryRq>`;
  showcase.send(page('iterator="Start"'), TERMS);
  office.plan(['forget-iterators@5']);
  await office.update({
    during: (answers) => {
      const body = showcase.seen.at(-1)?.body ?? '';
      const [, id] = /iteratorID=(?:&quot;|")(\{[^}]+\})/.exec(body) ?? [];
      if (answers === 1) showcase.send(page(`iterator="Continue" iteratorID="${id}"`));
    },
  });
  expect(showcase.seen.some(({ body }) => /iteratorRemainingCount=(?:&quot;|")1/.test(body))).toBe(
    true,
  );
  expect(office.codes()).toContain('3391');
});

test('a delayed call goes out a day of the PC later', async () => {
  showcase.send(TERMS);
  const before = office.company().clock;
  office.plan(['delay@4']);
  expect((await office.update()).outcome).toBe('ok');
  expect(office.company().clock - before).toBeGreaterThanOrEqual(86_400);
  office.plan(['delay@0:60']);
  await office.update();
  expect(office.company().clock - before).toBeLessThan(86_600);
});

test('a reordered call comes after a whole other update', async () => {
  showcase.send(TERMS, TERMS);
  office.plan(['reorder@4']);
  await office.update();
  const calls = methods();
  expect(calls.slice(4, 10)).toEqual(GOOD);
  expect(calls.slice(10)[0]).toBe('receiveResponseXML');
});

test('every kind has one line and is read as it is written', () => {
  expect(Object.keys(FAULT_LINES).sort()).toEqual([...FAULT_KINDS].sort());
  fc.assert(
    fc.property(fc.constantFrom(...FAULT_KINDS), fc.nat(9999), (kind, at) => {
      expect(parseFault(`${kind}@${at}`)).toEqual({ kind, at });
      expect(parseFault(`${kind}@${at}:60`)).toEqual({ kind, at, seconds: 60 });
      expect(parseFault(`${kind}@${at}:0x80040402`)).toEqual({ kind, at, hresult: '0x80040402' });
    }),
  );
});
