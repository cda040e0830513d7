import { openSimulator, type Simulator } from '../../src/simulator/library.js';
import { nextRun } from '../../src/simulator/schedule.js';
import { openShowcase, type Reply, type Showcase } from '../../src/simulator/showcase.js';

const TERMS = '<TermsQueryRq requestID="1"/>';
const SIZE = 'vendors=3,customers=3,bills=3,invoices=3';

let showcase: Showcase | undefined;
afterEach(async () => {
  await showcase?.close();
  showcase = undefined;
});

async function open(replies: { [method: string]: Reply } = {}): Promise<Simulator> {
  showcase = await openShowcase({ replies });
  return openSimulator({ qwc: showcase.qwc, password: showcase.password, size: SIZE });
}

const appOf = (office: Simulator) => {
  const [app] = office.office.pcs[0].connector.apps;
  if (app === undefined) throw new Error('no application');
  return app;
};

test("the .qwc's seconds are the first schedule; the window takes whole minutes", async () => {
  const office = await open();
  expect(appOf(office)).toMatchObject({ everySeconds: 600, isAutoRun: true });
  expect(await office.passTime(3599)).toHaveLength(6);
  office.person('schedule:20');
  expect(await office.passTime(3599)).toHaveLength(3);
  office.person('auto-run-off');
  expect(await office.passTime(3600)).toHaveLength(0);
});

test('time that passes is the time of the PC', async () => {
  const office = await open();
  const before = office.company().clock;
  await office.passTime(7200);
  expect(office.company().clock - before).toBeGreaterThanOrEqual(7200);
  expect(office.company().clock - before).toBeLessThan(7210);
});

test('a postponed update waits, and the next one is on time again', async () => {
  const office = await open({ authenticate: ['T', '', '1800', ''] });
  const [first] = await office.passTime(1);
  expect(first).toMatchObject({ outcome: 'postponed', postponedSeconds: 1800 });
  expect(appOf(office).status).toBe('Update postponed by application');
  expect((nextRun(appOf(office)) ?? 0) - (appOf(office).lastRun ?? 0)).toBe(1800);
});

test('a smallest distance only raises the setting, and only with Auto-Run', async () => {
  const office = await open({ authenticate: ['T', 'none', '', '1200'] });
  await office.update();
  expect(appOf(office)).toMatchObject({ everySeconds: 1200, status: 'No Data Exchange' });
  office.person('schedule:30');
  await office.update();
  expect(appOf(office).everySeconds).toBe(1800);
});

test('without a password nothing is called; typed again it goes on', async () => {
  const office = await open();
  office.person('forget-password');
  expect(await office.update()).toMatchObject({ outcome: 'not-run', code: 'QBWC1030' });
  expect(showcase?.seen).toEqual([]);
  office.person('type-password:showcase');
  expect((await office.update()).outcome).toBe('none');
});

test('a hanging update keeps the next one out until the program is started again', async () => {
  const office = await open();
  office.person('hang');
  expect(await office.update()).toMatchObject({
    outcome: 'not-run',
    lastError: 'Another update is in progress',
  });
  office.person('restart');
  expect((await office.update()).outcome).toBe('none');
});

test('after the PC was switched off in an update the schedule goes on', async () => {
  const office = await open();
  office.plan(['kill@2']);
  const outcomes = (await office.passTime(1799)).map((result) => result.outcome);
  expect(outcomes).toEqual(['killed', 'none', 'none']);
});

test('the log has the layout of QWCLog.txt and never the password', async () => {
  const office = await open();
  showcase?.send(TERMS);
  await office.update();
  const lines = office.log().split('\r\n').filter(Boolean);
  const frame = /^\d{8}\.\d\d:\d\d:\d\d UTC\t: QBWebConnector\.[A-Za-z]+\.[A-Za-z_]+\(\) : /;
  expect(lines.filter((line) => line.includes('UTC\t')).every((line) => frame.test(line))).toBe(
    true,
  );
  const text = lines.join('\n');
  expect(text).toContain('do_serverVersion() : *** Calling serverVersion().');
  expect(text).toContain('<serverVersionRet="showcase 1">');
  expect(text).toContain('<password=<MaskedForSecurity>');
  expect(text).not.toContain('<password="');
  expect(text).toContain('ProcessRequestXML() : Sending request to QuickBooks.');
  expect(lines.at(-1)).toMatch(/Update session unlocked \*{21}$/);
});

test('VERBOSE holds all XML, DEBUG its first 50 characters', async () => {
  showcase = await openShowcase({});
  const sizes: number[] = [];
  for (const logLevel of ['NONE', 'DEBUG', 'VERBOSE'] as const) {
    const { qwc, password } = showcase;
    const office = await openSimulator({ qwc, password, size: SIZE, logLevel });
    showcase.send(TERMS);
    await office.update();
    sizes.push(office.log().length);
  }
  const [none = -1, debug = 0, verbose = 0] = sizes;
  expect(none).toBe(0);
  expect(verbose).toBeGreaterThan(debug + 1000);
});
