/** Pick lists over REST: in the order of their trees, paged, searched, and honest when empty. */
import fc from 'fast-check';
import { PICK_LIST_KINDS } from '../../src/vocabulary/pick-lists.js';
import { askOf } from '../cloud/office-rest.js';
import { type Office, openOffice } from '../support/office.js';

let office: Office;
let ask: ReturnType<typeof askOf>;
beforeAll(async () => {
  office = await openOffice();
  ask = askOf(office);
});
afterAll(() => office.close());

type Entry = {
  id: string;
  name: string;
  fullName: string;
  code: string | null;
  label: string;
  isActive: boolean;
  parent: { id: string; fullName: string } | null;
  sublevel: number;
  resource: string | null;
  accountType: string | null;
};

test('before anything was read every list is empty and says why', async () => {
  for (const kind of PICK_LIST_KINDS) {
    const { status, body, headers } = await ask('GET', `/pick-lists/${kind}`);
    expect([kind, status, body]).toEqual([
      kind,
      200,
      {
        data: [],
        nextCursor: null,
        hasMore: false,
        note: 'This list has not been read from QuickBooks yet.',
      },
    ]);
    expect(headers['mirror-complete']).toBe('false');
  }
});

describe('after the first sync', () => {
  beforeAll(async () => {
    expect((await office.update()).outcome).toBe('ok');
  });

  const all = async (kind: string, query = ''): Promise<Entry[]> => {
    const found: Entry[] = [];
    for (let cursor = ''; ; ) {
      const { status, body } = await ask('GET', `/pick-lists/${kind}?limit=7${query}${cursor}`);
      expect(status).toBe(200);
      found.push(...body.data);
      if (!body.hasMore) return found;
      cursor = `&cursor=${body.nextCursor}`;
    }
  };
  const livingOf = (...types: string[]) =>
    office.company.lists.filter((one) => types.includes(one.type));

  test('a list has every entry of QuickBooks once, over all of its pages', async () => {
    for (const [kind, ...types] of [
      ['departments', 'Class'],
      ['customers-and-jobs', 'Customer'],
      ['vendors', 'Vendor'],
      ['accounts', 'Account'],
      ['terms', 'StandardTerms', 'DateDrivenTerms'],
      ['payment-methods', 'PaymentMethod'],
      ['sales-reps', 'SalesRep'],
    ] as const) {
      const ids = (await all(kind, '&includeInactive=true')).map((one) => one.id);
      expect([kind, [...ids].sort()]).toEqual([
        kind,
        livingOf(...types)
          .map((one) => one.id)
          .sort(),
      ]);
    }
    const items = await all('items', '&includeInactive=true');
    expect(items.length).toBe(
      office.company.lists.filter((one) => one.type.startsWith('Item')).length,
    );
    expect(items.map((one) => one.resource)).toContain('service-items');
  });

  test('customers and jobs are the two parts of one tree', async () => {
    const whole = await all('customers-and-jobs');
    const customers = await all('customers');
    const jobs = await all('jobs');
    expect(customers.every((one) => one.parent === null && one.sublevel === 0)).toBe(true);
    expect(jobs.length).toBeGreaterThan(0);
    for (const job of jobs) {
      const { parent } = job;
      expect(job.fullName).toBe(`${parent?.fullName}:${job.name}`);
      expect(job.sublevel).toBe(job.fullName.split(':').length - 1);
    }
    const ids = (entries: Entry[]) => entries.map((one) => one.id).sort();
    expect(ids(whole)).toEqual(ids([...customers, ...jobs]));
  });

  test('children follow their parents, and names are in order whatever their letter case', async () => {
    for (const kind of ['customers-and-jobs', 'accounts', 'departments', 'items']) {
      const entries = await all(kind, '&includeInactive=true');
      const seen = new Map<string, number>();
      for (const [index, entry] of entries.entries()) {
        if (entry.parent !== null) {
          const above = entries[seen.get(entry.parent.id) ?? -1];
          expect(above?.sublevel).toBe(entry.sublevel - 1);
          // Between a parent and its child there are only others below that parent.
          const between = entries.slice((seen.get(entry.parent.id) ?? 0) + 1, index);
          const { fullName } = entry.parent;
          expect(between.every((one) => one.fullName.startsWith(`${fullName}:`))).toBe(true);
        }
        seen.set(entry.id, index);
      }
    }
  });

  test('inactive entries are shown when asked for', async () => {
    const active = await all('vendors');
    const both = await all('vendors', '&includeInactive=true');
    expect(active.every((one) => one.isActive)).toBe(true);
    expect(both.length).toBeGreaterThanOrEqual(active.length);
    expect(both.filter((one) => one.isActive)).toEqual(active);
  });

  test('a search finds what has all of its words, letter case aside', async () => {
    const [entry] = (await all('jobs')).slice(-1);
    const words = entry?.fullName.toUpperCase().split(/[\s:]+/) ?? [];
    const q = encodeURIComponent(`  ${words.reverse().join('  ')} `);
    expect((await all('jobs', `&q=${q}`)).map((one) => one.id)).toContain(entry?.id);
    const none = await ask('GET', '/pick-lists/jobs?q=no-such-thing');
    expect(none.body).toMatchObject({ data: [], note: 'Nothing fits what was asked for.' });
    for (const hostile of ['%25', '_', '\\', "'", '$1', '?']) {
      const found = await all('accounts', `&q=${encodeURIComponent(decodeURIComponent(hostile))}`);
      const text = decodeURIComponent(hostile);
      expect(found.every((one) => `${one.code} ${one.fullName}`.includes(text))).toBe(true);
    }
  });

  test('accounts show their numbers and can be chosen by type', async () => {
    const banks = await all('accounts', '&accountType=bank');
    expect(banks.length).toBeGreaterThan(1);
    for (const one of banks) {
      expect(one.accountType).toBe('bank');
      expect(one.label).toBe(one.code ? `${one.code} · ${one.fullName}` : one.fullName);
    }
    const [first] = banks.filter((one) => one.code);
    const found = await all('accounts', `&q=${first?.code}`);
    expect(found.map((one) => one.id)).toContain(first?.id);
  });

  test('a sales rep is called by its initials and its name', async () => {
    for (const one of await all('sales-reps')) {
      expect(one.label).toBe(`${one.code} · ${one.fullName}`);
    }
  });

  test('what is not known is refused with what is meant', async () => {
    const refused = async (path: string) => {
      const { status, body } = await ask('GET', path);
      return [status, body.code, body.errors[0]?.message ?? body.detail];
    };
    expect(await refused('/pick-lists/vendor')).toEqual([
      404,
      'NOT_FOUND',
      expect.stringContaining('did you mean vendors?'),
    ]);
    expect(await refused('/pick-lists/__proto__')).toEqual([404, 'NOT_FOUND', expect.anything()]);
    expect(await refused('/pick-lists/vendors?includeInactiv=true')).toEqual([
      400,
      'UNKNOWN_PARAMETER',
      'is not known here (did you mean "includeInactive"?)',
    ]);
    expect(await refused('/pick-lists/vendors?accountType=bank')).toEqual([
      400,
      'UNKNOWN_PARAMETER',
      'is known for accounts only',
    ]);
    for (const query of ['accountType=Bank', 'limit=0', 'limit=201', 'cursor=x', 'q=%00']) {
      expect((await refused(`/pick-lists/accounts?${query}`)).slice(0, 2)).toEqual([
        400,
        'INVALID_REQUEST',
      ]);
    }
    expect((await refused(`/pick-lists/accounts?q=${'x'.repeat(101)}`))[0]).toBe(400);
  });

  test('a list that QuickBooks refuses says that it is off, an empty one that it is empty', async () => {
    const where = { organization_id: office.key.organizationId, object_type: 'OtherName' };
    await office.inside((trx) =>
      trx('mirror.other_name')
        .where({ organization_id: office.key.organizationId })
        .update({ is_deleted: true }),
    );
    const note = async () => (await ask('GET', '/pick-lists/other-names')).body.note;
    expect(await note()).toBe('The company file has no other names.');
    await office.inside((trx) => trx('sync_type').where(where).update({ is_on: false }));
    expect(await note()).toMatch(/^QuickBooks refuses this list/);
  });

  test('whatever is searched for is answered or refused, and finds only what has it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 12 }), async (q) => {
        const path = `/pick-lists/accounts?includeInactive=true&q=${encodeURIComponent(q)}`;
        const { status, body } = await ask('GET', path);
        expect([200, 400]).toContain(status);
        const words = q.split(/\s+/).filter((word) => /^[a-z0-9]+$/i.test(word));
        for (const one of status === 200 ? body.data : []) {
          const text = `${one.code ?? ''} ${one.fullName}`.toLowerCase();
          expect(words.filter((word) => !text.includes(word.toLowerCase()))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('a cursor belongs to its list and its search', async () => {
    const { body } = await ask('GET', '/pick-lists/accounts?limit=2');
    for (const other of [
      'vendors?limit=2',
      'accounts?limit=2&q=a',
      'accounts?includeInactive=true',
    ]) {
      const { status } = await ask('GET', `/pick-lists/${other}&cursor=${body.nextCursor}`);
      expect([other, status]).toEqual([other, 400]);
    }
  });

  test('an answer says how old it is, like every answer from the mirror', async () => {
    const { headers } = await ask('GET', '/pick-lists/items');
    expect(headers['mirror-complete']).toBe('true');
    expect(headers['mirror-as-of']).toBe(office.ctx.now().toISOString());
  });
});
