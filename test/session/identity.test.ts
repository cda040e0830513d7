import { judgeIdentity, type Seen } from '../../src/session/identity.js';

const FILE_ID = '{90A44FB7-33D9-4815-AC85-AC86A7E7D1EB}';
const KNOWN = {
  fileId: FILE_ID,
  isBound: true,
  companyName: 'Acme Ltd',
  filePath: 'C:\\Books\\Acme.qbw',
};

function seen(changes: Partial<Seen> = {}): Seen {
  return {
    fileId: FILE_ID,
    companyName: 'Acme Ltd',
    filePath: 'C:\\Books\\Acme.qbw',
    productName: null,
    majorVersion: null,
    country: 'US',
    supportedVersions: [],
    host: null,
    company: null,
    preferences: null,
    ...changes,
  };
}

test('FileID decides, whatever its letter case', () => {
  expect(judgeIdentity(KNOWN, seen({ fileId: FILE_ID.toLowerCase() })).kind).toBe('ok');
});

test('another FileID is the wrong file, and the sentence names both companies', () => {
  const verdict = judgeIdentity(
    KNOWN,
    seen({ fileId: '{11111111-33D9-4815-AC85-AC86A7E7D1EB}', companyName: 'Beta Inc' }),
  );
  expect(verdict.kind).toBe('wrong_file');
  expect(verdict).toMatchObject({ sentence: expect.stringContaining('"Beta Inc"') });
  expect(verdict).toMatchObject({ sentence: expect.stringContaining('"Acme Ltd"') });
});

test('no FileID is accepted only while the token is unbound', () => {
  expect(judgeIdentity({ ...KNOWN, isBound: false }, seen({ fileId: undefined })).kind).toBe('ok');
  expect(judgeIdentity(KNOWN, seen({ fileId: undefined })).kind).toBe('wrong_file');
});

test('an unbound token does not take a company that belongs to another connection', () => {
  const other = seen({ fileId: '{11111111-33D9-4815-AC85-AC86A7E7D1EB}' });
  expect(judgeIdentity({ ...KNOWN, isBound: false }, other).kind).toBe('wrong_file');
});

test('moved or renamed alone is fine; both at once needs a person', () => {
  const moved = 'D:\\Moved\\Acme.qbw';
  expect(judgeIdentity(KNOWN, seen({ filePath: moved })).kind).toBe('ok');
  expect(judgeIdentity(KNOWN, seen({ companyName: 'Acme Holding' })).kind).toBe('ok');
  const both = judgeIdentity(KNOWN, seen({ filePath: moved, companyName: 'Acme Holding' }));
  expect(both.kind).toBe('unconfirmed');
});
