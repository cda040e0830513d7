import fc from 'fast-check';
import { placeOf, stamp } from '../../src/simulator/company-file/clock.js';
import { EDIT_KINDS } from '../../src/simulator/company-file/edits.js';
import { makeCompany } from '../../src/simulator/company-file/make.js';
import { dumpTruth } from '../../src/simulator/company-file/truth.js';
import { openSimulator, type Simulator } from '../../src/simulator/library.js';
import { PERSON_ACTIONS, parseAction } from '../../src/simulator/person-at-pc.js';
import { openShowcase, type Showcase } from '../../src/simulator/showcase.js';
import { askOne, column } from './ask.js';

const SIZE = 'vendors=12,customers=10,bills=20,invoices=14';
const TERMS = '<TermsQueryRq requestID="1"/>';

let showcase: Showcase;
beforeAll(async () => {
  showcase = await openShowcase({});
});
afterAll(() => showcase.close());

function open(seed = 3): Promise<Simulator> {
  const company = makeCompany({ seed, size: SIZE });
  return openSimulator({ qwc: showcase.qwc, password: showcase.password, company, seed });
}

const truthText = (office: Simulator) => JSON.stringify(office.truth());

test('the same seed and the same actions make the same company file', async () => {
  const [one, two] = await Promise.all([open(), open()]);
  for (const office of [one, two]) {
    for (const text of ['edit:5', 'backup', 'edit:kind=merge,count=2', 'sleep:60', 'condense']) {
      office.person(text);
    }
  }
  expect(truthText(one)).toBe(truthText(two));
  expect(one.state().diary).toEqual(two.state().diary);
});

test.each(EDIT_KINDS)('edits of the kind %s happen and stand in the diary', async (kind) => {
  const office = await open();
  const before = truthText(office);
  const done = office.person('edit', { kind, count: '3' });
  expect(done).toMatch(/^edited: \S/);
  expect(truthText(office)).not.toBe(before);
});

test('restoring an earlier and then the later backup goes back and forth', async () => {
  const office = await open();
  office.person('backup', { name: 'monday' });
  const monday = truthText(office);
  office.person('edit');
  const tuesday = truthText(office);
  office.person('restore:monday');
  expect(truthText(office)).toBe(monday);
  office.person('restore:last');
  expect(truthText(office)).toBe(tuesday);
});

test('a copy has the same FileID and a life of its own', async () => {
  const office = await open();
  const original = office.company();
  office.person('copy');
  office.person('open:Copy of');
  office.person('edit');
  expect(office.company()).not.toBe(original);
  expect(office.company().privateData).toEqual(original.privateData);
  expect(dumpTruth(office.company())).not.toEqual(dumpTruth(original));
  office.person('open');
  expect(office.company()).toBe(original);
});

test('condensing keeps every balance and tells of no deletion', async () => {
  const office = await open();
  const before = office.truth();
  const count = office.company().txns.length;
  const deletions = office.company().deletions.length;
  office.person('condense:2026-06-01');
  expect(office.company().txns.length).toBeLessThan(count);
  expect(office.truth().balances).toEqual(before.balances);
  expect(office.company().deletions).toHaveLength(deletions);
  const [when] = column(askOne(office.company(), '<CompanyActivityQueryRq/>'), 'LastCondenseTime');
  expect(when).toBe(stamp(office.company().clock, placeOf(office.company())));
});

test('another time zone moves every stamp, and no EditSequence', async () => {
  const office = await open();
  const ask = () => askOne(office.company(), '<VendorQueryRq/>');
  const before = ask();
  office.person('zone:hours=1,summer=europe');
  const after = ask();
  expect(column(after, 'EditSequence')).toEqual(column(before, 'EditSequence'));
  const moved = column(after, 'TimeModified');
  expect(moved.every((text) => text.endsWith('+01:00'))).toBe(true);
  for (const [index, text] of column(before, 'TimeModified').entries()) {
    const wall = (stampText: string | undefined) => Date.parse(`${stampText?.slice(0, 19)}Z`);
    // Nine hours apart; an hour less or more while only one of the two has summer.
    const hours = (wall(moved[index]) - wall(text)) / 3_600_000;
    expect([8, 9, 10]).toContain(hours);
  }
});

test('switching the mode shows in HostQuery and stops the next update until it is back', async () => {
  const office = await open();
  office.person('switch-mode');
  const host = askOne(office.company(), '<HostQueryRq/>');
  expect(column(host, 'QBFileMode')).toEqual(['MultiUser']);
  showcase.send(TERMS);
  expect(await office.update()).toMatchObject({ outcome: 'error', code: 'QBWC1013' });
  expect(office.codes()).toContain('0x80040410');
  office.person('switch-mode');
  expect((await office.update()).outcome).toBe('ok');
});

test("another PC's mark keeps this one out until it is cleared", async () => {
  const office = await open();
  office.person('second-pc');
  showcase.send(TERMS);
  office.plan(['kill@4']);
  expect((await office.update({ pc: 'SECOND-PC' })).outcome).toBe('killed');
  showcase.send(TERMS);
  const locked = await office.update();
  expect([locked.outcome, locked.lastError]).toEqual([
    'locked',
    'the company file is locked by SECOND-PC',
  ]);
  office.person('clear-lock');
  expect((await office.update()).outcome).toBe('ok');
});

test('another company behind the .qwc has another FileID, or none', async () => {
  const office = await open();
  office.person('open-other');
  showcase.send(TERMS);
  await office.updateUntilIdle();
  const body = showcase.seen.findLast((call) => call.body.includes('CompanyRet'))?.body ?? '';
  expect(body).toContain('Other Company Ltd');
  expect(body).not.toContain('FileID');
});

test('every action has one line, and nonsense is one sentence', async () => {
  const office = await open();
  for (const action of Object.values(PERSON_ACTIONS)) expect(action.line).not.toContain('\n');
  for (const text of ['fly', 'toString', 'restore:never', 'edit:x', 'zone:99', 'trouble:none']) {
    expect(() => office.person(text)).toThrow(/^[^\n]+$/);
  }
});

test('an action survives being written down', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(PERSON_ACTIONS)),
      fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.stringMatching(/^[^,= ]{1,12}$/), {
        minKeys: 1,
        maxKeys: 3,
      }),
      (name, args) => {
        const text = `${name}:${Object.entries(args)
          .map(([key, value]) => `${key}=${value}`)
          .join(',')}`;
        expect(parseAction(text)).toEqual({ name, args: { ...args } });
      },
    ),
  );
});
