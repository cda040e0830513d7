import fc from 'fast-check';
import { hresultEntry, normalizeHresult } from '../../src/qbxml/hresult.js';
import { QUICKBOOKS_HRESULTS, WINDOWS_HRESULTS } from '../../src/qbxml/hresult-table.js';

describe('one spelling', () => {
  test.each(['0x80040408', '80040408', '0X80040408', ' 0x80040408 ', '-2147220472', '2147746824'])(
    '%s is 0x80040408',
    (text) => {
      expect(normalizeHresult(text)).toBe('0x80040408');
    },
  );

  test('small letters become capital ones', () => {
    expect(normalizeHresult('0x8004040a')).toBe('0x8004040A');
    expect(normalizeHresult('800706ba')).toBe('0x800706BA');
  });

  test('every 32-bit code is the same however it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -0x80000000, max: -1 }), (code) => {
        const hex = (code >>> 0).toString(16);
        expect(normalizeHresult(String(code))).toBe(`0x${hex.toUpperCase()}`);
        expect(normalizeHresult(`0x${hex}`)).toBe(normalizeHresult(String(code)));
        expect(normalizeHresult(String(code >>> 0))).toBe(normalizeHresult(String(code)));
      }),
    );
  });

  test('what is no code stays as it is, but not for pages', () => {
    expect(normalizeHresult('E_FAIL ')).toBe('E_FAIL');
    expect(normalizeHresult('')).toBe('');
    expect(normalizeHresult('x'.repeat(9_999))).toHaveLength(40);
    expect(normalizeHresult('9999999999')).toBe('9999999999');
  });
});

describe('what a code means', () => {
  test.each([
    ['0x80040400', 'fix', ['request']],
    ['0x80040408', 'transient', ['connect']],
    ['0x80040403', 'human', ['connect']],
    ['0x80040414', 'transient', ['connect', 'request']],
    ['0x80040402', 'transient', ['connect', 'request']],
    ['0x8004041A', 'human', ['connect']],
    ['0x80040404', 'never', ['connect']],
    ['0x80040423', 'fix', ['request']],
    ['0x80040413', 'fix', ['request']],
    ['0x800706BA', 'transient', ['connect', 'request']],
    ['-2147220472', 'transient', ['connect']],
  ])('%s: %s', (code, retry, where) => {
    expect(hresultEntry(code)).toMatchObject({ retry, where });
  });

  test('all 45 codes of the protocol are there, 0400 to 042C', () => {
    for (let code = 0x0400; code <= 0x042c; code += 1) {
      expect(QUICKBOOKS_HRESULTS.has(code.toString(16).toUpperCase().padStart(4, '0'))).toBe(true);
    }
    expect(QUICKBOOKS_HRESULTS.size).toBe(45);
  });

  test('every sentence says what to do, in ASCII, and sends nobody to support', () => {
    for (const entry of [...QUICKBOOKS_HRESULTS.values(), ...WINDOWS_HRESULTS.values()]) {
      expect(entry.sentence).toMatch(/^[A-Z][\x20-\x7e]{40,}[a-z)"]\.$/);
      expect(entry.sentence).not.toMatch(/contact|call |support (team|line)|\.\./i);
      expect(entry.cause.length).toBeLessThan(80);
      if (entry.retry === 'human') {
        expect(entry.sentence).toMatch(/Update Selected in the Web Connector/);
      }
    }
  });

  test('an unknown code, also one that looks known, gets a sentence with the code in it', () => {
    for (const code of ['0x80004005', '0x80050408', 'E_FAIL', '__proto__', 'constructor']) {
      const entry = hresultEntry(code);
      expect(entry.sentence).toContain(normalizeHresult(code));
      expect(entry.retry).toBe('transient');
    }
    expect(hresultEntry('').sentence).toContain('error without a code');
  });
});
