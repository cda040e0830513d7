/** kill -9 of a real server at every call of a first sync: it starts again and completes, by itself. */
import { makeCompany } from '../../src/simulator/company-file/make.js';
import { type Killable, openKillable } from './killable.js';
import { MOMENTS } from './proxy.js';

const SIZE = 'vendors=6,customers=6,jobs=2,items=6,bills=6,billPayments=3,invoices=6,payments=3';
/**
 * A first sync of this size has some 16 calls, each in two parts (Expect: 100-continue) that count as
 * one here; the loop ends by itself at the first that is not reached.
 */
const CALLS_MAX = 50;
const UPDATES_MAX = 6;

let opened: Killable | undefined;
afterAll(() => opened?.close(), 120_000);

test('a server killed at any call of a first sync completes it after a restart', async () => {
  const office = await openKillable();
  opened = office;
  let kills = 0;
  for (let at = 0; at < CALLS_MAX; at += 1) {
    const moment = MOMENTS[at % MOMENTS.length] ?? 'before';
    const pc = await office.addPc(makeCompany({ seed: at + 1, size: SIZE }));
    office.proxy.plan({ at, moment, run: office.kill });
    const outcomes: string[] = [(await pc.update()).outcome];
    if (!(await office.proxy.settle())) break;
    kills += 1;
    await office.start();
    while (outcomes.at(-1) !== 'none' && outcomes.length < UPDATES_MAX) {
      outcomes.push((await pc.update()).outcome);
    }
    const { ok, examples } = await office.compare(pc);
    expect({ at, moment, ok, examples }).toEqual({ at, moment, ok: true, examples: [] });
    expect(outcomes.at(-1)).toBe('none');
  }
  expect(kills).toBeGreaterThan(10);
}, 600_000);
