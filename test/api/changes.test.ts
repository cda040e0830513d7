/** The change feed over REST, and how long it and the history behind it are kept. */
import { objectsAsOf, readAsOf } from '../../src/mirror/history.js';
import { editCompany } from '../../src/simulator/company-file/edits.js';
import { ADMIN_KEY } from '../support/context.js';
import { type Office, openOffice } from '../support/office.js';

const DAY_MS = 86_400_000;
const SIZE = 'vendors=6,customers=6,items=6,bills=6,invoices=6';
let office: Office;
let base: string;
beforeEach(async () => {
  office = await openOffice({ size: SIZE });
  const { organizationId, companyFileId } = office.key;
  base = `/v1/company-files/${organizationId}.${companyFileId}`;
});
afterEach(() => office.close());

type Body = { data: { seq: number }[]; nextAfter: number; hasMore: boolean } & {
  newestChange: number;
  detail: string;
};
type Answer = { status: number; body: Body };
async function call(method: 'GET' | 'PATCH', path: string, payload?: object): Promise<Answer> {
  const headers = { authorization: `Bearer ${ADMIN_KEY}` };
  const url = `${base}${path}`;
  const answer = await office.app.inject(
    payload ? { method, url, headers, payload } : { method, url, headers },
  );
  return { status: answer.statusCode, body: answer.json() };
}
const get = (path: string) => call('GET', path);
const patch = (payload: object) => call('PATCH', '', payload);

/** Days later somebody has worked, and the Web Connector calls. */
async function later(days: number): Promise<void> {
  office.ctx.pass(days * DAY_MS);
  editCompany(office.company, days, 8);
  await office.update();
}

test('pages join without a gap, and nextAfter of the last is the newest change', async () => {
  await office.update();
  await later(1);
  const seqs: number[] = [];
  let after = 0;
  for (let hasMore = true; hasMore; ) {
    const { body } = await get(`/changes?after=${after}&limit=50`);
    seqs.push(...body.data.map((row) => row.seq));
    ({ nextAfter: after, hasMore } = body);
  }
  expect(seqs).toEqual(seqs.map((_, index) => index + 1));
  expect(after).toBe(seqs.length);
  expect((await get('')).body).toMatchObject({
    newestChange: after,
    retention: { historyDays: null },
  });
});

test('everything is kept until an admin says otherwise', async () => {
  await office.update();
  await later(1);
  await later(1_000);
  expect((await get('/changes?limit=1')).body).toMatchObject({ data: [{ seq: 1 }] });
});

test('a week of history: what is older goes, and a reader who comes late is told', async () => {
  await office.update();
  const first = (await get('')).body.newestChange;
  await later(1);
  await later(3);
  expect((await patch({ retention: { historyDays: 7 } })).body).toMatchObject({
    retention: { historyDays: 7 },
  });
  await later(6);
  const newest = (await get('')).body.newestChange;
  const late = await get('/changes?after=0');
  expect(late.status).toBe(410);
  expect(late.body).toMatchObject({ code: 'NO_LONGER_KEPT', retryable: false });
  const oldest = Number(/begins with change (\d+)/.exec(late.body.detail)?.[1]);
  expect(late.body.detail).toContain(`the newest is ${newest}`);
  expect(oldest).toBeGreaterThan(first);
  const page = await get(`/changes?after=${oldest - 1}&limit=1`);
  expect(page.body).toMatchObject({ data: [{ seq: oldest }] });
  // As of the oldest that is kept, but not before.
  await office.inside(async (trx) => {
    const seq = await readAsOf(trx, office.key, String(oldest));
    expect((await objectsAsOf(trx, office.key, 'Vendor', seq, { limit: 5 })).length).toBe(5);
    for (const asOf of [String(oldest - 1), '2026-11-02T10:00:00Z']) {
      await expect(readAsOf(trx, office.key, asOf)).rejects.toMatchObject({
        code: 'NO_LONGER_KEPT',
      });
    }
  });
  const [kept] = await office.inside(async (trx) => {
    const found = await trx.raw<{ rows: { past: number; old: number }[] }>(
      `select (select count(*)::int from mirror.history where organization_id = :org
                  and valid_to_seq <= :oldest) as past,
              (select count(*)::int from mirror.change where organization_id = :org
                  and seq < :oldest) as old`,
      { org: office.key.organizationId, oldest },
    );
    return found.rows;
  });
  expect(kept).toEqual({ past: 0, old: 0 });
}, 60_000);

test('less than a week of history is refused, and so is what is no number of days', async () => {
  for (const historyDays of [6, 0, -1, 1.5, 40_000, '30', undefined]) {
    expect((await patch({ retention: { historyDays } })).status).toBe(400);
  }
  expect((await patch({ retention: null })).status).toBe(400);
});

test('a time zone tells the moments of all that is mirrored, one that is none is refused', async () => {
  await office.update();
  const moments = () =>
    office.inside(async (trx) => {
      const found = await trx.raw<{ rows: { known: boolean }[] }>(
        `select distinct time_modified_at is not null as known from mirror.vendor
          where organization_id = ?`,
        [office.key.organizationId],
      );
      return found.rows;
    });
  expect(await moments()).toEqual([{ known: false }]);
  const zone = (timeZone: string | null) => patch({ schedule: { timeZone } });
  expect((await zone('America/Chicago')).status).toBe(200);
  expect(await moments()).toEqual([{ known: true }]);
  expect((await zone('Mars/Olympus')).status).toBe(400);
  expect((await zone(null)).status).toBe(200);
  expect(await moments()).toEqual([{ known: false }]);
});
