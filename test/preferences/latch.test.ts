/** The latch of two-way bill sync: closed once, by whoever is first, and never opened. */
import { COMMAND_LINE } from '../../src/audit/log.js';
import type { FileKey } from '../../src/company-file/store.js';
import { inOrganization, type Trx } from '../../src/db/connect.js';
import { closeLatch, latchOf, refuseToUnlatch } from '../../src/preferences/latch.js';
import { previewTwoWayBills } from '../../src/preferences/latch-preview.js';
import { openTestServer, type TestServer } from '../api/server.js';

let server: TestServer;
let key: FileKey;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  const organizationId = await server.organization();
  const { companyFileId } = await server.token(organizationId);
  key = { organizationId, companyFileId: companyFileId.split('.')[1] };
});

const inside = <T>(work: (trx: Trx) => Promise<T>) =>
  inOrganization(server.ctx.db, key.organizationId, work);
const close = (confirm: unknown) =>
  inside(async (trx) =>
    closeLatch(trx, key, {
      who: COMMAND_LINE,
      confirm,
      preview: await previewTwoWayBills(trx, key, null),
      now: server.ctx.now(),
    }),
  );
const latch = () => inside((trx) => latchOf(trx, key));
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: { code?: string }) => error.code,
  );

describe('closing', () => {
  test('needs the word Yes, exactly', async () => {
    for (const confirm of [undefined, null, '', 'yes', 'YES', ' Yes', true, ['Yes']]) {
      expect(await codeOf(close(confirm))).toBe('CONFIRMATION_REQUIRED');
    }
    expect(await latch()).toBeUndefined();
    const { isNew } = await close('Yes');
    expect(isNew).toBe(true);
    expect(await latch()).toMatchObject({
      closedAt: server.ctx.now(),
      closedBy: { kind: 'command_line' },
      preview: { openBills: { count: 0 }, isComplete: false },
    });
  });

  test('is done by one of 32 at once; the others find it done', async () => {
    const results = await Promise.all(Array.from({ length: 32 }, () => close('Yes')));
    expect(results.filter((result) => result.isNew)).toHaveLength(1);
    const rows = await server.database.db('two_way_bills_latch').where({
      organization_id: key.organizationId,
      company_file_id: key.companyFileId,
    });
    expect(rows).toHaveLength(1);
    expect(new Set(results.map((result) => String(result.latch.closedAt))).size).toBe(1);
  });

  test('again changes nothing, not even who did it and when', async () => {
    await close('Yes');
    const before = await latch();
    server.ctx.pass(60_000);
    expect(await close('no matter what')).toEqual({ latch: before, isNew: false });
    expect(await latch()).toEqual(before);
  });

  test('stays with its company file', async () => {
    await close('Yes');
    const { companyFileId } = await server.token(key.organizationId);
    const other = { ...key, companyFileId: companyFileId.split('.')[1] };
    expect(await inside((trx) => latchOf(trx, other))).toBeUndefined();
  });
});

describe('opening', () => {
  test('is refused with the ways that there are', async () => {
    expect(() => refuseToUnlatch(undefined)).not.toThrow();
    await close('Yes');
    const closed = await latch();
    expect(() => refuseToUnlatch(closed)).toThrow(expect.objectContaining({ code: 'LATCHED' }));
  });

  test.each([
    ['update two_way_bills_latch set closed_at = now()'],
    ['update two_way_bills_latch set company_file_id = gen_random_uuid()'],
    ['delete from two_way_bills_latch'],
    ['truncate two_way_bills_latch'],
    ['truncate company_file cascade'],
    ['drop table two_way_bills_latch'],
    ['alter table two_way_bills_latch disable row level security'],
    ['grant delete on two_way_bills_latch to qbd_app; delete from two_way_bills_latch'],
    [
      `insert into two_way_bills_latch (organization_id, company_file_id, closed_at, closed_by,
         preview) select organization_id, company_file_id, now(), '{}', '{}'
         from two_way_bills_latch on conflict (organization_id, company_file_id)
         do update set closed_at = excluded.closed_at`,
    ],
    [
      `insert into two_way_bills_latch (organization_id, company_file_id, closed_at, closed_by,
         preview) select organization_id, company_file_id, now(), '{}', '{}'
         from two_way_bills_latch`,
    ],
    ['delete from company_file'],
    ['update company_file set id = gen_random_uuid()'],
  ])('cannot be done by SQL as qbd_app: %s', async (sql) => {
    await close('Yes');
    const before = await latch();
    await expect(inside((trx) => trx.raw(sql))).rejects.toThrow();
    expect(await latch()).toEqual(before);
  });
});
