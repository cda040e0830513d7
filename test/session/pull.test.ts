/** Whole sessions against the simulated PC: paging, interruption, restore, two connectors. */
import { mirroredObjects } from '../../src/mirror/tables.js';
import { restoreBackup } from '../../src/simulator/company-file/person.js';
import { dumpTruth } from '../../src/simulator/company-file/truth.js';
import { call } from '../support/hand-client.js';
import { handSession } from '../support/hand-session.js';
import { type Office, openOffice } from '../support/office.js';

const MINUTE_MS = 60_000;
const SIZE = 'vendors=450,customers=30,bills=30,invoices=20,accounts=30';

async function withOffice(work: (office: Office) => Promise<void>, size = SIZE): Promise<void> {
  const office = await openOffice({ size });
  try {
    await work(office);
  } finally {
    await office.close();
  }
}

async function mirrored(office: Office, table: string): Promise<number> {
  const rows = await office.inside((trx) =>
    trx(`mirror.${table}`)
      .where({ organization_id: office.key.organizationId, is_deleted: false })
      .count('* as n'),
  );
  return Number(rows[0]?.n);
}

const vendorsOf = (office: Office) => dumpTruth(office.company).objects.Vendor?.length;

test('14 a large type is read with an iterator, page by page, to the end', async () => {
  await withOffice(async (office) => {
    const session = await handSession(office);
    const starts: string[] = [];
    for (;;) {
      const request = await session.send();
      starts.push(...(request.match(/<VendorQueryRq [^>]*>/g) ?? []));
      if ((await session.receive(session.ask(request))) === 100) break;
    }
    expect(starts.some((head) => head.includes('iterator="Start"'))).toBe(true);
    expect(await mirrored(office, 'vendor')).toBe(vendorsOf(office));
  });
});

test('14 an iterator that died with its session starts anew in the next one, without gap or double', async () => {
  await withOffice(async (office) => {
    const first = await handSession(office);
    for (;;) {
      const request = await first.send();
      if (request.includes('iterator="Start"')) {
        // One page of three arrives, then the PC goes to sleep.
        const small = request.replace(/<MaxReturned>\d+</, '<MaxReturned>150<');
        expect(await first.receive(first.ask(small))).toBeLessThan(100);
        expect(await first.send()).toContain('iterator="Continue"');
        break;
      }
      await first.receive(first.ask(request));
    }
    const second = await handSession(office);
    const requests: string[] = [];
    for (;;) {
      const request = await second.send();
      requests.push(request);
      if ((await second.receive(second.ask(request))) === 100) break;
    }
    expect(requests.join('')).toContain('iterator="Start"');
    expect(await mirrored(office, 'vendor')).toBe(vendorsOf(office));
  });
});

test('14 status 3391 restarts the type in the same session', async () => {
  await withOffice(async (office) => {
    const session = await handSession(office);
    let refused = 0;
    for (;;) {
      const request = await session.send();
      const isPage = request.includes('iterator="Start"') && refused === 0;
      if (isPage) refused += 1;
      const answer = isPage
        ? '<?xml version="1.0" ?>\n<QBXML>\n<QBXMLMsgsRs>\n<VendorQueryRs requestID="0" ' +
          'statusCode="3391" statusSeverity="Error" statusMessage="iteratorID is not valid" />\n' +
          '</QBXMLMsgsRs>\n</QBXML>\n'
        : session.ask(request);
      if ((await session.receive(answer)) === 100) break;
    }
    expect(refused).toBe(1);
    expect(await mirrored(office, 'vendor')).toBe(vendorsOf(office));
  });
});

test('a packed type that fills its limit is asked again alone', async () => {
  await withOffice(async (office) => {
    const session = await handSession(office);
    await session.finish();
    await session.close();
    for (const vendor of office.company.lists.filter((one) => one.type === 'Vendor')) {
      vendor.modified = office.company.clock;
    }
    office.ctx.pass(20 * MINUTE_MS);
    const next = await handSession(office);
    const heads: string[] = [];
    for (;;) {
      const request = await next.send();
      heads.push(...(request.match(/<VendorQueryRq[^>]*>/g) ?? []));
      if ((await next.receive(next.ask(request))) === 100) break;
    }
    expect(heads.length).toBeGreaterThanOrEqual(2);
    expect(heads[1]).toContain('iterator="Start"');
  });
});

test('a sync with nothing new over all types needs three round trips at most', async () => {
  await withOffice(async (office) => {
    const session = await handSession(office);
    await session.finish();
    await session.close();
    office.ctx.pass(20 * MINUTE_MS);
    const next = await handSession(office);
    const asked = new Set<string>();
    let trips = 0;
    for (let told = 0; told !== 100; trips += 1) {
      const request = await next.send();
      for (const [, name = ''] of request.matchAll(/<(\w+)QueryRq/g)) asked.add(name);
      told = await next.receive(next.ask(request));
    }
    // Features that are off in this company file are not asked for again.
    const off = await office.inside((trx) =>
      trx('sync_type').where({ organization_id: office.key.organizationId, is_on: false }),
    );
    const daily = ['Template', 'ItemSites', 'BarCode'];
    const never = new Set([...off.map((row) => row.object_type), ...daily]);
    const missing = [...mirroredObjects.keys()].filter((name) => !asked.has(name));
    expect(missing.filter((name) => !never.has(name))).toEqual([]);
    expect(trips).toBeLessThanOrEqual(3);
  }, 'small');
});

test('a newer authenticate supersedes: the older ticket sends and applies nothing more', async () => {
  await withOffice(async (office) => {
    const older = await handSession(office);
    const request = await older.send();
    const newer = await handSession(office);
    expect(await older.send()).toBe('');
    expect(await older.receive(older.ask(request))).toBe(-1);
    const late = await office.inside((trx) =>
      trx('wire').where({ organization_id: office.key.organizationId, outcome: 'late' }),
    );
    expect(late).toHaveLength(1);
    expect(await newer.finish()).toContain(100);
  }, 'small');
});

test('a restored backup begins a new epoch and everything is read anew', async () => {
  await withOffice(async (office) => {
    await office.update();
    const backup = structuredClone(office.company);
    const victim = office.company.lists.find((one) => one.type === 'Class');
    office.ctx.pass(20 * MINUTE_MS);
    await office.update();
    backup.lists = backup.lists.filter((one) => one.id !== victim?.id);
    restoreBackup(office.company, backup);
    office.ctx.pass(20 * MINUTE_MS);
    const result = await office.update();
    expect(result.outcome).toBe('ok');
    const row = await office.inside((trx) =>
      trx('company_file').where({ organization_id: office.key.organizationId }).first(),
    );
    expect(row.epoch).toBe('2');
    expect(await mirrored(office, 'class')).toBe(dumpTruth(office.company).objects.Class?.length);
  }, 'small');
});

test('the right secret still opens while others guess at the name', async () => {
  await withOffice(async (office) => {
    const wrong = { strUserName: office.token.name, strPassword: 'guess' };
    const replies = await Promise.all(
      Array.from({ length: 5 }, () => call(office.url, 'authenticate', wrong)),
    );
    expect(replies.map((reply) => reply.values[1])).toEqual(Array(5).fill('nvu'));
    expect((await handSession(office)).directive).toBe('');
  }, 'small');
});

test('a restore in the middle of a first sync leaves no ghosts of what was read before it', async () => {
  await withOffice(async (office) => {
    const backup = structuredClone(office.company);
    const gone = backup.lists.filter((one) => one.type === 'Vendor' && !one.parentId).slice(0, 3);
    backup.lists = backup.lists.filter((one) => !gone.includes(one));
    const first = await handSession(office);
    for (let wires = 0; wires < 4; wires++) {
      const request = await first.send();
      expect(await first.receive(first.ask(request))).toBeLessThan(100);
    }
    expect(await mirrored(office, 'vendor')).toBeGreaterThan(0);
    restoreBackup(office.company, backup);
    office.ctx.pass(MINUTE_MS);
    const second = await handSession(office);
    expect(await second.finish()).toContain(100);
    expect(await mirrored(office, 'vendor')).toBe(vendorsOf(office));
  });
});
