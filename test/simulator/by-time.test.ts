import { modifiedWithin } from '../../src/simulator/company-file/by-time.js';
import {
  filterWallClock,
  placeOf,
  stamp,
  wallClock,
} from '../../src/simulator/company-file/clock.js';
import { editCompany } from '../../src/simulator/company-file/edits.js';
import { makeCompany } from '../../src/simulator/company-file/make.js';
import type { Company } from '../../src/simulator/company-file/model.js';
import { advanceClock, renameList } from '../../src/simulator/company-file/person.js';
import { beginSession, processRequest } from '../../src/simulator/company-file/process.js';
import { makeRandom, type Random } from '../../src/simulator/random.js';
import { setOf } from './ask.js';

/** More documents and more list objects than are walked. */
const SIZE = 'vendors=2600,customers=2500,bills=1500,invoices=100,checks=3500';
const SHOWN = 30;
const TYPES = ['Bill', 'Check', 'Vendor', 'Customer', 'Transaction'];
/** Around the hours that happen twice or never, and days that no calendar has. */
const ODD = [
  '2025-11-02T01:00:00',
  '2025-11-02T01:30:00',
  '2025-10-26T01:59:59',
  '2025-03-09T02:30:00',
  '2025-02-31',
  '2025-02-31T23:59:59',
  '2025-06-31T12:00',
  '2025-13-01T10:00:00+01:00',
  '2025-05-01T25:00:00+01:00',
  '2026-01-01T00:00:00+05:00',
  '2025-07-04',
];

function bound(company: Company, random: Random): string {
  if (random.chance(0.1)) return '';
  if (random.chance(0.4)) return random.pick(ODD);
  const { modified } = random.chance(0.5) ? random.pick(company.txns) : random.pick(company.lists);
  const at = modified + random.int(-3_700, 3_700) * random.int(0, 1);
  return random.chance(0.5)
    ? stamp(at, placeOf(company))
    : wallClock(at, placeOf(company)).slice(0, random.pick([10, 16, 19]));
}

/** How many objects an answer counts, and the ids of the first. */
type Found = { count: number; ids: string[] };

function answered(company: Company, type: string, from: string, to: string): Found {
  const range =
    (from === '' ? '' : `<FromModifiedDate>${from}</FromModifiedDate>`) +
    (to === '' ? '' : `<ToModifiedDate>${to}</ToModifiedDate>`);
  const isList = type === 'Vendor' || type === 'Customer';
  const name = `${type === 'Transaction' ? type : ''}ModifiedDateRangeFilter`;
  const all = '<ActiveStatus>All</ActiveStatus>';
  const inside = range === '' ? '' : `<${name}>${range}</${name}>`;
  const id = isList ? 'ListID' : 'TxnID';
  const request =
    `<${type}QueryRq metaData="MetaDataAndResponseData"><MaxReturned>${SHOWN}</MaxReturned>` +
    `${isList ? `${all}${range}` : inside}` +
    `<IncludeRetElement>${id}</IncludeRetElement></${type}QueryRq>`;
  const processed = processRequest(company, beginSession(company), setOf(request, company.qbxml));
  if (!('response' in processed)) throw new Error(processed.reason);
  const found = processed.response.matchAll(new RegExp(`<${type}Ret>\\n<${id}>([^<]+)`, 'g'));
  const count = /retCount="(\d+)"/.exec(processed.response)?.[1];
  return { count: Number(count), ids: [...found].map(([, one]) => one ?? '') };
}

function walked(company: Company, type: string, from: string, to: string): Found {
  const place = placeOf(company);
  const low = from === '' ? '0000' : filterWallClock(from, 'from', place);
  const high = to === '' ? '9999' : filterWallClock(to, 'to', place);
  const isList = type === 'Vendor' || type === 'Customer';
  const ids: string[] = [];
  for (const object of isList ? company.lists : company.txns) {
    if (type !== 'Transaction' && object.type !== type) continue;
    const wall = wallClock(object.modified, place);
    if (wall >= low && wall <= high) ids.push(object.id);
  }
  return { count: ids.length, ids: ids.slice(0, SHOWN) };
}

test.each(['US', 'UK'] as const)(
  'a range of a large %s file holds what a walk finds, also after edits',
  (country) => {
    const company = makeCompany({ seed: 6, country, size: SIZE });
    const random = makeRandom(9);
    for (let round = 0; round < 2; round += 1) {
      for (let left = 40; left > 0; left -= 1) {
        const type = random.pick(TYPES);
        const [from, to] = [bound(company, random), bound(company, random)];
        const found = answered(company, type, from, to);
        expect({ type, from, to, ...found }).toEqual({
          ...{ type, from, to },
          ...walked(company, type, from, to),
        });
      }
      editCompany(company, round, 30);
    }
  },
);

test('only what a span holds is looked at', () => {
  const company = makeCompany({ seed: 6, size: SIZE });
  const bills = company.txns.filter(({ type }) => type === 'Bill');
  const wanted = { query: 'Bill', has: (type: string) => type === 'Bill', revision: 1 };
  const [one] = bills;
  if (one === undefined) throw new Error('no bill');
  const span = { earliest: one.modified, latest: one.modified };
  expect(modifiedWithin(company.txns, wanted, span)).toEqual(
    bills.filter(({ modified }) => modified === one.modified),
  );
});

test('an object that is edited leaves its old place', () => {
  const company = makeCompany({ seed: 6, size: SIZE });
  const at = (unix: number) => stamp(unix, placeOf(company));
  const vendor = company.lists.find(({ type }) => type === 'Vendor');
  if (vendor === undefined) throw new Error('no vendor');
  const [before, after] = [at(vendor.modified), at(company.clock + 60)];
  expect(answered(company, 'Vendor', before, before).ids).toContain(vendor.id);
  expect(answered(company, 'Vendor', after, '').ids).toEqual([]);
  advanceClock(company, 60);
  renameList(company, vendor.id, 'Another name');
  expect(answered(company, 'Vendor', before, before).ids).not.toContain(vendor.id);
  expect(answered(company, 'Vendor', after, '').ids).toEqual([vendor.id]);
});
