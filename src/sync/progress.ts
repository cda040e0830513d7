/** Where the open run stands, as people see it: percent, time left, and what each type has. */
import type { FileKey } from '../company-file/store.js';
import type { Progress } from '../company-file/view.js';
import type { Trx } from '../db/connect.js';
import { weighRun } from '../queue/run.js';
import { openRun, type RunRow } from './store.js';
import { typesOf } from './type-store.js';

/**
 * Where the open run stands and what each type has: design.md §7, company file `sync`.
 * @param isFirstDone  everything was read at least once
 */
export async function progressOf(trx: Trx, key: FileKey, isFirstDone: boolean): Promise<Progress> {
  const run = await openRun(trx, key);
  const types = [...(await typesOf(trx, key)).values()]
    .filter((type) => !type.objectType.endsWith('Deleted'))
    .sort((a, b) => a.objectType.localeCompare(b.objectType));
  const refused = types
    .filter((type) => !type.isOn)
    .map(({ objectType, offCode, offMessage }) => ({
      type: objectType,
      statusCode: offCode,
      message: offMessage,
    }));
  const asked = types.filter((type) => type.isOn);
  const objects = asked.map((type) => ({
    type: type.objectType,
    mirrored: Number(type.mirrored),
    expected: type.expected === null ? null : Number(type.expected),
    complete: type.isComplete,
  }));
  const percent = percentOf(run, objects, isFirstDone);
  const secondsLeft = run?.state === 'running' ? await secondsLeftOf(trx, key, run) : null;
  return { phase: run?.phase ?? null, percent, secondsLeft, objects, refused };
}

/**
 * What waits in the queue of a run, at the speed that this run has had so far. The time in which
 * the PC was asleep does not count.
 * @returns whole seconds of work; null while nothing is measured or nothing is planned
 */
export async function secondsLeftOf(
  trx: Trx,
  key: FileKey,
  run: Pick<RunRow, 'id' | 'rowsAnswered' | 'busyMs'>,
): Promise<number | null> {
  const { left } = await weighRun(trx, key, run.id);
  return secondsLeft({ rows: Number(run.rowsAnswered), ms: Number(run.busyMs) }, left);
}

/** @param measured  rows answered in so many milliseconds  @param left  rows; 0: nobody knows */
export function secondsLeft(measured: { rows: number; ms: number }, left: number): number | null {
  if (measured.rows === 0 || measured.ms === 0 || left === 0) return null;
  return Math.ceil((left * measured.ms) / measured.rows / 1000);
}

function percentOf(
  run: RunRow | undefined,
  objects: readonly { mirrored: number; expected: number | null; complete: boolean }[],
  isFirstDone: boolean,
): number | null {
  if (!run && isFirstDone) return 100;
  const counted = objects.filter((object) => object.expected !== null);
  const expected = counted.reduce((sum, object) => sum + (object.expected ?? 0), 0);
  if (counted.length === 0 || expected === 0) return null;
  const mirrored = counted.reduce(
    (sum, object) => sum + Math.min(object.mirrored, object.expected ?? 0),
    0,
  );
  return Math.min(99, Math.floor((100 * mirrored) / expected));
}
