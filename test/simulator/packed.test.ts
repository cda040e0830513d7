import fc from 'fast-check';
import { editCompany } from '../../src/simulator/company-file/edits.js';
import { makeCompany } from '../../src/simulator/company-file/make.js';
import type { Company } from '../../src/simulator/company-file/model.js';
import { copyCompany } from '../../src/simulator/company-file/packed.js';
import { mergeLists, restoreBackup, voidTxn } from '../../src/simulator/company-file/person.js';
import { dumpTruth } from '../../src/simulator/company-file/truth.js';

const SIZE = 'vendors=12,customers=12,jobs=8,items=20,bills=60,invoices=60,payments=20';

function both(seed: number): [plain: Company, packed: Company] {
  return [
    makeCompany({ seed, size: SIZE, packed: false }),
    makeCompany({ seed, size: SIZE, packed: true }),
  ];
}

describe('a company file with its documents packed', () => {
  test('is the same file, and stays the same through edits', () => {
    fc.assert(
      fc.property(fc.nat({ max: 10_000 }), (seed) => {
        const [plain, packed] = both(seed);
        expect(packed.txns.filter((txn) => !Object.hasOwn(txn, 'lines')).length).toBeGreaterThan(
          90,
        );
        expect(JSON.stringify(packed)).toBe(JSON.stringify(plain));
        expect(editCompany(packed, seed, 40)).toEqual(editCompany(plain, seed, 40));
        expect(JSON.stringify(packed)).toBe(JSON.stringify(plain));
        expect(dumpTruth(packed)).toEqual(dumpTruth(plain));
      }),
      { numRuns: 3 },
    );
  });

  test('merges, voids, copies and restores as any other', () => {
    for (const company of both(7)) {
      const backup = copyCompany(company);
      const before = JSON.stringify(company.txns);
      const [from = '', into = ''] = company.lists
        .filter((each) => each.type === 'Vendor')
        .map((each) => each.id);
      mergeLists(company, from, into);
      expect(JSON.stringify(company.txns)).not.toContain(from);
      const check = company.txns.find((each) => each.type === 'Check');
      voidTxn(company, check?.id ?? '');
      expect(check?.lines.every((line) => line.fields.Amount === '0.00')).toBe(true);
      restoreBackup(company, backup);
      expect(JSON.stringify(company.txns)).toBe(before);
    }
    const [plain, packed] = both(8);
    expect(JSON.stringify(copyCompany(packed))).toBe(JSON.stringify(copyCompany(plain)));
  });
});
