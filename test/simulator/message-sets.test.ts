/** Error recovery by message sets: nothing is done twice, and the file forgets with its backup. */
import { makeCompany } from '../../src/simulator/company-file/make.js';
import type { Company } from '../../src/simulator/company-file/model.js';
import { restoreBackup } from '../../src/simulator/company-file/person.js';
import { beginSession, processRequest } from '../../src/simulator/company-file/process.js';
import { forgetOnRestart } from '../../src/simulator/company-file/write/message-sets.js';
import { parseXml } from '../../src/simulator/xml.js';
import { setOf } from './ask.js';

let company: Company;
beforeEach(() => {
  company = makeCompany({ seed: 9, size: 'vendors=3,customers=3,bills=3,invoices=3' });
});

const vendor = (name: string) =>
  `<VendorAddRq requestID="1"><VendorAdd><Name>${name}</Name></VendorAdd></VendorAddRq>`;
const vendors = () => company.lists.filter((each) => each.type === 'Vendor').length;

/** Sends a set with some ids; what QBXMLMsgsRs says of it, and the answers as text. */
function send(requests: string, ids: { new?: string; old?: string }) {
  const attributes =
    (ids.old === undefined ? '' : ` oldMessageSetID="${ids.old}"`) +
    (ids.new === undefined ? '' : ` newMessageSetID="${ids.new}"`);
  const document = setOf(requests, '13.0', 'stopOnError', attributes);
  const result = processRequest(company, beginSession(company), document);
  if (!('response' in result)) throw new Error(result.reason);
  const set = parseXml(result.response).root.children[0];
  const code = set?.attributes.messageSetStatusCode;
  const statuses = set?.children.map((each) => each.attributes.statusCode);
  return { code, id: set?.attributes.newMessageSetID, statuses, text: result.response };
}

test('the same set again is answered again and not done again', () => {
  const before = vendors();
  const first = send(vendor('A'), { new: 'set-1' });
  expect(first).toMatchObject({ code: '0', id: 'set-1', statuses: ['0'] });
  const revision = company.revision;
  const second = send(vendor('A'), { new: 'set-1' });
  expect(second.text).toBe(first.text);
  expect(vendors()).toBe(before + 1);
  expect(company.revision).toBe(revision);
});

test('other requests under a stored id are 9001 and not done', () => {
  send(vendor('A'), { new: 'set-1' });
  const before = vendors();
  expect(send(vendor('B'), { new: 'set-1' })).toMatchObject({ code: '9001', statuses: [] });
  expect(vendors()).toBe(before);
});

test('asking for a set gives its answers and keeps it; an unknown one is 9002', () => {
  const first = send(vendor('A'), { new: 'set-1' });
  for (const _twice of [1, 2]) {
    expect(send('', { old: 'set-1', new: 'set-1' }).text).toBe(first.text);
  }
  expect(send('', { old: 'set-2', new: 'set-2' })).toMatchObject({ code: '9002', statuses: [] });
});

test('clearing forgets a set; with nothing to clear it is 600', () => {
  send(vendor('A'), { new: 'set-1' });
  expect(send('', { old: 'set-1' })).toMatchObject({ code: '0', id: undefined });
  expect(send('', { old: 'set-1' }).code).toBe('600');
  expect(send('', { old: 'set-1', new: 'set-1' }).code).toBe('9002');
});

test('one request clears the last set and starts the next', () => {
  send(vendor('A'), { new: 'set-1' });
  expect(send(vendor('B'), { old: 'set-1', new: 'set-2' })).toMatchObject({ statuses: ['0'] });
  expect(company.messageSets?.stored.map((each) => each.id)).toEqual(['set-2']);
});

test('ClearAllMessageSets forgets every set', () => {
  send(vendor('A'), { new: 'set-1' });
  send(vendor('B'), { new: 'set-2' });
  send('', { old: 'ClearAllMessageSets' });
  expect(company.messageSets?.stored).toEqual([]);
});

test('an id of more than 24 characters is 9004 and nothing is done', () => {
  const before = vendors();
  expect(send(vendor('A'), { new: 'x'.repeat(25) }).code).toBe('9004');
  expect(vendors()).toBe(before);
  expect(send(vendor('A'), { new: 'x'.repeat(24) }).code).toBe('0');
});

test('a restored backup has forgotten the set, so that it is done again', () => {
  const backup = structuredClone(company);
  send(vendor('A'), { new: 'set-1' });
  restoreBackup(company, backup);
  expect(company.lists.some((each) => each.name === 'A')).toBe(false);
  expect(send('', { old: 'set-1', new: 'set-1' }).code).toBe('9002');
  expect(send(vendor('A'), { new: 'set-1' })).toMatchObject({ code: '0', statuses: ['0'] });
});

test('a full store forgets the oldest set, or does the work and says 9005', () => {
  company.messageSets = { stored: [], limit: 2 };
  for (const id of ['a', 'b', 'c']) send(vendor(`V ${id}`), { new: id });
  expect(company.messageSets.stored.map((each) => each.id)).toEqual(['b', 'c']);
  company.messageSets.whenFull = 'refuse';
  expect(send(vendor('V d'), { new: 'd' })).toMatchObject({ code: '9005', statuses: ['0'] });
  expect(company.messageSets.stored.map((each) => each.id)).toEqual(['b', 'c']);
});

test('an answer that was not kept is 9002, and the set is still not done twice', () => {
  company.messageSets = { stored: [], losesNextAnswer: true };
  send(vendor('A'), { new: 'set-1' });
  const before = vendors();
  expect(send(vendor('A'), { new: 'set-1' })).toMatchObject({ code: '9002', statuses: [] });
  expect(send('', { old: 'set-1', new: 'set-1' }).code).toBe('9002');
  expect(vendors()).toBe(before);
});

test('without support the work is done each time and no word is said of the set', () => {
  company.messageSets = { stored: [], isSupported: false };
  expect(send(vendor('A'), { new: 'set-1' })).toMatchObject({ code: undefined, statuses: ['0'] });
  expect(send(vendor('A'), { new: 'set-1' }).statuses).toEqual(['3100']);
});

test('kept in memory only, a set is gone when QuickBooks starts again', () => {
  company.messageSets = { stored: [], isForgottenOnRestart: true };
  send(vendor('A'), { new: 'set-1' });
  expect(send('', { old: 'set-1', new: 'set-1' }).code).toBe('0');
  forgetOnRestart(company);
  expect(send('', { old: 'set-1', new: 'set-1' }).code).toBe('9002');
});
