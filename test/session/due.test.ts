import { type DueFacts, explainDue, judgeDue } from '../../src/session/due.js';

const NOW = new Date('2026-11-02T09:00:00Z');
const minutesAgo = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000);

function facts(file: Partial<DueFacts['file']> = {}, rest: Partial<DueFacts> = {}): DueFacts {
  return {
    file: {
      paused: false,
      revokedAt: null,
      blockedCode: null,
      firstSyncAt: minutesAgo(600),
      lastSyncBeganAt: minutesAgo(5),
      scheduleEveryMinutes: 15,
      scheduleWindows: [],
      timeZone: null,
      filePath: 'C:\\Books\\Acme.qbw',
      forgetPath: false,
      ...file,
    },
    hasQueued: false,
    openRun: undefined,
    now: NOW,
    ...rest,
  };
}

test('an immediate second poll gets none, and says when the next sync is due', () => {
  const poll = explainDue(facts());
  expect(poll.answer).toBe('none');
  expect(poll.why).toBe('the next sync is due 09:10 UTC');
});

test('the time of the next sync is told in the zone of the company file', () => {
  const poll = explainDue(facts({ timeZone: 'America/New_York' }));
  expect(poll.why).toBe('the next sync is due 04:10');
});

test.each([
  ['the schedule has passed', facts({ lastSyncBeganAt: minutesAgo(15) })],
  ['the first sync is unfinished', facts({ firstSyncAt: null, lastSyncBeganAt: minutesAgo(1) })],
  ['requests wait', facts({}, { hasQueued: true })],
  ['a sync was asked for', facts({}, { openRun: { state: 'queued' } })],
  ['a sync was interrupted', facts({}, { openRun: { state: 'running' } })],
])('due when %s: the answer is the learned path', (_why, given) => {
  expect(judgeDue(given)).toMatchObject({ isDue: true, answer: 'C:\\Books\\Acme.qbw' });
});

test('due without a learned path, or with one that failed twice, asks for the open file', () => {
  expect(judgeDue(facts({ filePath: null, firstSyncAt: null })).answer).toBe('');
  expect(judgeDue(facts({ forgetPath: true }, { hasQueued: true })).answer).toBe('');
});

test('paused and revoked company files get none, whatever waits', () => {
  const wants = { hasQueued: true, openRun: { state: 'queued' } } as const;
  expect(judgeDue(facts({ paused: true }, wants)).answer).toBe('none');
  expect(judgeDue(facts({ revokedAt: NOW }, wants)).answer).toBe('none');
});

test('after a wrong file only the schedule or a wish for a sync makes it due again', () => {
  const wrong = { blockedCode: 'WRONG_FILE', firstSyncAt: null } as const;
  expect(judgeDue(facts(wrong, { hasQueued: true })).answer).toBe('none');
  expect(judgeDue(facts(wrong, { openRun: { state: 'running' } })).answer).toBe('none');
  expect(judgeDue(facts(wrong, { openRun: { state: 'queued' } })).isDue).toBe(true);
  expect(judgeDue(facts({ ...wrong, lastSyncBeganAt: minutesAgo(16) })).isDue).toBe(true);
});

test('outside its windows a scheduled sync waits for the next one', () => {
  const nightly = { days: [], from: '22:00', to: '06:00' };
  const poll = explainDue(facts({ lastSyncBeganAt: minutesAgo(60), scheduleWindows: [nightly] }));
  expect(poll.isDue).toBe(false);
  expect(poll.at?.toISOString()).toBe('2026-11-02T22:00:00.000Z');
  const monday = { days: ['mon'], from: '08:00', to: '18:00' };
  expect(
    judgeDue(facts({ lastSyncBeganAt: minutesAgo(60), scheduleWindows: [monday] })).isDue,
  ).toBe(true);
});
