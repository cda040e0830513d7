import fc from 'fast-check';
import { qbxmlVersions } from '../../src/qbxml/facts.js';
import {
  compareVersions,
  editionOf,
  isVersion,
  negotiateVersion,
  newerVersion,
} from '../../src/qbxml/version.js';

const TO_13 = qbxmlVersions.slice(0, qbxmlVersions.indexOf('13.0') + 1);

describe('negotiating', () => {
  test('takes the newest version that both sides know', () => {
    expect(negotiateVersion({ supported: TO_13 })).toBe('13.0');
    expect(negotiateVersion({ supported: ['1.0', '6.0', '2.1'] })).toBe('6.0');
  });

  test('never speaks newer than the facts know, however new QuickBooks is', () => {
    expect(negotiateVersion({ supported: [...TO_13, '14.0', '15.0', '16.0', '17.0'] })).toBe(
      '14.0',
    );
    expect(negotiateVersion({ supported: [], majorVersion: '16', minorVersion: '0' })).toBe('14.0');
  });

  test('takes the major and minor version when there is no list', () => {
    expect(negotiateVersion({ supported: [], majorVersion: '12', minorVersion: '0' })).toBe('12.0');
    expect(negotiateVersion({ supported: ['?'], majorVersion: ' 4', minorVersion: '1' })).toBe(
      '4.1',
    );
    expect(negotiateVersion({ supported: [], majorVersion: '13', minorVersion: '5' })).toBe('13.0');
  });

  test('understands the national spellings of early levels', () => {
    expect(negotiateVersion({ supported: ['CA2.0', 'CA3.0'] })).toBe('CA3.0');
    expect(negotiateVersion({ supported: ['CA3.0', '3.0', '6.0'] })).toBe('6.0');
    expect(negotiateVersion({ supported: ['CA3.0', '3.0'] })).toBe('3.0');
  });

  test('passes over what is no version, and tells nothing when nothing was told', () => {
    expect(negotiateVersion({ supported: ['', 'x', '13', '9.9', ' 12.0 '] })).toBe('12.0');
    expect(negotiateVersion({ supported: [] })).toBeUndefined();
    expect(negotiateVersion({ supported: [], majorVersion: '13' })).toBeUndefined();
    expect(
      negotiateVersion({ supported: [], majorVersion: '0', minorVersion: '5' }),
    ).toBeUndefined();
  });

  test('whatever is listed, the answer is listed, known and not newer than ours', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...qbxmlVersions, 'CA3.0', 'UK2.0'), fc.string())),
        (supported) => {
          const found = negotiateVersion({ supported });
          if (found === undefined) return;
          expect(supported.map((text) => text.trim())).toContain(found);
          expect(compareVersions(found, '14.0')).toBeLessThanOrEqual(0);
        },
      ),
    );
  });
});

test('versions compare by number, not as text', () => {
  expect(compareVersions('2.1', '10.0')).toBeLessThan(0);
  expect(compareVersions('6.1', '6.0')).toBeGreaterThan(0);
  expect(compareVersions('CA3.0', '3.0')).toBe(0);
  expect([...qbxmlVersions].sort(compareVersions)).toEqual(qbxmlVersions);
  expect(newerVersion('9.0', '10.0')).toBe('10.0');
  expect(newerVersion('9.0', undefined)).toBe('9.0');
});

test('what is no version is refused', () => {
  for (const text of ['', '13', '13.0-published', 'CA', 'FR3.0', '1.0.0', '-1.0', '1e3.0']) {
    expect(isVersion(text)).toBe(false);
    expect(() => compareVersions(text, '1.0')).toThrow(RangeError);
  }
});

test('the country decides the edition', () => {
  expect(['US', 'CA', 'UK', 'AU', 'us '].map(editionOf)).toEqual([
    'QBD',
    'QBCA',
    'QBUK',
    'QBAU',
    'QBD',
  ]);
  expect([undefined, '', 'FR', 'constructor'].map(editionOf)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
