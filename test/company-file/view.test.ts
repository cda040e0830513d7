import type { CompanyFileRow } from '../../src/company-file/store.js';
import { type ViewFacts, viewCompanyFile } from '../../src/company-file/view.js';

const NOW = new Date('2026-11-02T09:45:00.000Z');
const at = (minutesAgo: number) => new Date(NOW.getTime() - minutesAgo * 60_000);

const FILE: CompanyFileRow = {
  organizationId: '11111111-1111-4111-8111-111111111111',
  id: '22222222-2222-4222-8222-222222222222',
  createdAt: at(10_000),
  fence: '0',
  epoch: '1',
  changeSeq: '0',
  fileId: '{33333333-3333-4333-8333-333333333333}',
  identifiedAt: at(9_000),
  companyName: 'Acme Books',
  filePath: 'C:\\Acme.qbw',
  pendingFilePath: null,
  pendingCompanyName: null,
  productName: null,
  majorVersion: null,
  country: 'US',
  qbxmlVersion: '13.0',
  restoreTime: null,
  condenseTime: null,
  paused: false,
  revokedAt: null,
  frozenReason: null,
  epochChangedAt: null,
  blockedCode: null,
  blockedMessage: null,
  scheduleEveryMinutes: 15,
  scheduleWindows: [],
  timeZone: 'America/Chicago',
  historyDays: null,
  lastContactAt: at(3),
  lastSyncBeganAt: at(4),
  lastSyncAt: at(3),
  firstSyncAt: at(8_000),
  connectionErrors: 0,
  forgetPath: false,
  answerBytes: 2_000_000,
} as CompanyFileRow;

function view(file: Partial<CompanyFileRow> = {}, more: Partial<ViewFacts> = {}) {
  return viewCompanyFile({
    file: { ...FILE, ...file },
    attention: [],
    progress: { phase: null, percent: 100, secondsLeft: null, objects: [], refused: [] },
    audit: { month: '2026-11', reread: 12_400, different: 0 },
    setup: { state: 'complete', sentence: 'Set-up is complete.', missing: [] },
    tokenExpiresAt: null,
    now: NOW,
    ...more,
  });
}

const attention = (code: 'QUICKBOOKS_UNREACHABLE' | 'TYPE_OFF', userMessage: string) => [
  {
    ...{ code, userMessage, actor: 'quickbooks_user' as const, fixes: [], since: NOW },
    ...{ objectType: '', objectId: '' },
  },
];

test.each([
  [
    'in_step',
    {},
    'Acme Books is in step with QuickBooks as of 03:42 (3 min ago). Next contact about 03:57.',
  ],
  [
    'syncing',
    { firstSyncAt: null, lastContactAt: at(60) },
    'Acme Books is being read: 100 %. The Web Connector called last at 02:45; is that computer on?',
  ],
  ['paused', { paused: true }, 'Acme Books is paused.'],
  ['revoked', { paused: true, revokedAt: NOW }, 'Acme Books is disconnected'],
  ['frozen', { frozenReason: 'Why.' }, 'nothing is written to QuickBooks. Why.'],
  [
    'wrong_file',
    { blockedCode: 'WRONG_FILE', blockedMessage: 'It is Beta.' },
    'than Acme Books; nothing was exchanged. It is Beta.',
  ],
  [
    'blocked',
    { blockedCode: 'IDENTITY_UNCONFIRMED', blockedMessage: 'It moved.' },
    'Acme Books needs a person: It moved.',
  ],
  [
    'waiting_for_connector',
    { identifiedAt: null, lastContactAt: null },
    'Waiting for the Web Connector',
  ],
  ['waiting_for_connector', { identifiedAt: null }, 'The Web Connector called at 03:42'],
] as const)('a file that is %s says so', (status, file, said) => {
  const seen = view(file);
  expect(seen.status).toBe(status);
  expect(seen.sentence).toContain(said);
});

test('a run under way is syncing, with its phase and how far it is', () => {
  const seen = view(
    {},
    {
      progress: { phase: 'transactions', percent: 41, secondsLeft: 700, objects: [], refused: [] },
    },
  );
  expect(seen.status).toBe('syncing');
  expect(seen.sentence).toContain(
    'Acme Books is being read: 41 % (transactions), about 12 minutes left.',
  );
  expect(
    view(
      {},
      { progress: { phase: 'lists', percent: null, secondsLeft: null, objects: [], refused: [] } },
    ).sentence,
  ).toContain('counting (lists)');
});

test('what needs a person outranks what is going on, what informs does not', () => {
  const blocked = view(
    {},
    {
      attention: [
        ...attention('TYPE_OFF', 'No classes.'),
        ...attention('QUICKBOOKS_UNREACHABLE', 'Start QuickBooks.'),
      ],
    },
  );
  expect([blocked.status, blocked.sentence]).toEqual([
    'blocked',
    'Acme Books needs a person: Start QuickBooks.',
  ]);
  expect(view({}, { attention: attention('TYPE_OFF', 'No classes.') }).status).toBe('in_step');
});

test('an item shows every property, null where it has none', () => {
  expect(view({}, { attention: attention('TYPE_OFF', 'No classes.') }).needsAttention).toEqual([
    {
      code: 'TYPE_OFF',
      since: NOW,
      actor: 'quickbooks_user',
      userMessage: 'No classes.',
      fixes: [],
      objectType: null,
      objectId: null,
      operationId: null,
    },
  ]);
});

test('a password that nobody used in time asks for a new one', () => {
  const seen = view({ identifiedAt: null, lastContactAt: null }, { tokenExpiresAt: at(1) });
  expect(seen.needsAttention.map((item) => item.code)).toEqual(['TOKEN_EXPIRED']);
  expect(seen.sentence).toContain('expired');
});

test('a Web Connector that is silent over a long weekend is missed, when it is wanted', () => {
  const silent = { lastContactAt: at(85 * 60) };
  expect(view(silent).needsAttention.map((item) => item.code)).toEqual(['CONNECTOR_SILENT']);
  expect(view({ ...silent, paused: true }).needsAttention).toEqual([]);
  expect(view({ lastContactAt: at(60 * 60) }).needsAttention).toEqual([]);
  expect(view({ lastContactAt: at(60) }).nextContactAt).toBeNull();
});

test('times are those of the company file, else UTC and marked as such; other days have a date', () => {
  expect(view({ timeZone: null }).sentence).toContain('09:42 UTC');
  expect(view({ lastSyncAt: at(24 * 60) }).sentence).toContain('as of 2026-11-01 03:45.');
});

test('what was read again at random is told in one sentence', () => {
  expect(view().audit).toEqual({
    month: '2026-11',
    reread: 12_400,
    different: 0,
    sentence: '12,400 re-read this month, 0 different.',
  });
});
