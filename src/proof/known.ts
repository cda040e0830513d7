/** What earlier proofs have found out about figures that can't be computed. */
import type { FileKey } from '../company-file/store.js';
import type { Trx } from '../db/connect.js';
import { isZero, subtract } from './decimal.js';
import { currentProof, type Finding } from './store.js';

/**
 * A difference that was explained by documents which QuickBooks gives to nobody is still explained
 * while it is the same to the cent: their accounts need not be asked for in every sync.
 */
export async function adoptKnown(
  trx: Trx,
  key: FileKey,
  findings: readonly Finding[],
): Promise<Finding[]> {
  const isOpen = (one: Finding) => one.state === 'broken' && one.difference !== null;
  if (!findings.some(isOpen)) return [...findings];
  const { newest, nightly } = await currentProof(trx, key);
  const known = new Map(
    [...nightly, ...newest]
      .filter((row) => row.state === 'not_computable' && row.explainedBy.length > 0)
      .map((row) => [`${row.check}|${row.subject}`, row]),
  );
  return findings.map((one) => {
    const row = known.get(`${one.check}|${one.subject}`);
    if (!row || !isOpen(one) || !isZero(subtract(one.difference ?? '', row.difference ?? ''))) {
      return one;
    }
    return { ...one, state: row.state, reason: row.reason, explainedBy: row.explainedBy };
  });
}
