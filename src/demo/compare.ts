/**
 * Is the mirror equal to the company file? Every field that QuickBooks shows is looked up, and each
 * value that the mirror holds must be one that QuickBooks shows. Decimals numerically, text as it
 * is, lines by TxnLineID and order, LinkedTxn and AppliedTo as multisets, custom fields as a set,
 * references by their current name. Source: design.md §7 (Process, --once)
 */
import type { Trx } from '../db/connect.js';
import { mirroredObjects, type ObjectPlan, type Table } from '../mirror/tables.js';
import {
  type ActualObject,
  type ActualRow,
  type ActualShared,
  type FileKey,
  readActual,
} from './actual.js';
import {
  type Expected,
  type ExpectedRow,
  type ExpectedShared,
  expectObject,
  type Tree,
} from './expect.js';
import { isSameRaw } from './raw.js';
import { canonical, type Kind } from './values.js';

/** What the simulator wrote of its company file: object type → every object of it. */
export type Truth = { readonly objects: { readonly [type: string]: readonly Tree[] } };

export type ComparedType = {
  type: string;
  /** Objects in the company file and living objects in the mirror. */
  companyFile: number;
  mirror: number;
  /** In the company file and not in the mirror; the other way round; in both, but not the same. */
  missing: number;
  ghosts: number;
  different: number;
};

export type Comparison = {
  ok: boolean;
  /** Types without objects on either side are left out. */
  objects: ComparedType[];
  /** The first differences, one sentence each. */
  examples: string[];
};

const EXAMPLES_MAX = 40;
const EXAMPLES_PER_TYPE_MAX = 8;

/**
 * Compares all of a company file.
 * @param trx  a transaction inside the organization
 */
export async function compareMirror(trx: Trx, key: FileKey, truth: Truth): Promise<Comparison> {
  const objects: ComparedType[] = [];
  const examples: string[] = [];
  const types = new Set([...mirroredObjects.keys(), ...Object.keys(truth.objects)]);
  for (const type of types) {
    const trees = truth.objects[type] ?? [];
    const plan = mirroredObjects.get(type);
    const told: string[] = [];
    const compared = plan
      ? await compareType(trx, key, plan, trees, told)
      : {
          type,
          companyFile: trees.length,
          mirror: 0,
          missing: trees.length,
          ghosts: 0,
          different: 0,
        };
    if (!plan && trees.length > 0) told.push(`${type} has no table`);
    if (compared.companyFile > 0 || compared.mirror > 0 || compared.ghosts > 0) {
      objects.push(compared);
    }
    examples.push(...told.slice(0, EXAMPLES_PER_TYPE_MAX));
  }
  const ok = objects.every((one) => one.missing + one.ghosts + one.different === 0);
  return { ok, objects, examples: examples.slice(0, EXAMPLES_MAX) };
}

async function compareType(
  trx: Trx,
  key: FileKey,
  plan: ObjectPlan,
  trees: readonly Tree[],
  told: string[],
): Promise<ComparedType> {
  const { objects, orphans } = await readActual(trx, key, plan);
  const compared: ComparedType = {
    type: plan.objectType,
    companyFile: trees.length,
    mirror: objects.size,
    missing: 0,
    ghosts: orphans.length,
    different: 0,
  };
  told.push(...orphans.map((orphan) => `${orphan}: belongs to no object`));
  const left = new Set(objects.keys());
  for (const tree of trees) {
    const id = String(tree[plan.keyElement]);
    const actual = objects.get(id);
    left.delete(id);
    if (!actual) {
      compared.missing += 1;
      told.push(`${plan.objectType} ${id}: not in the mirror`);
      continue;
    }
    const differences = compareObject(plan.table, tree, actual);
    if (differences.length > 0) compared.different += 1;
    told.push(...differences.map((difference) => `${plan.objectType} ${id}: ${difference}`));
  }
  compared.ghosts += left.size;
  told.push(...[...left].map((id) => `${plan.objectType} ${id}: not in the company file`));
  return compared;
}

/** What differs between an object of the company file and the mirror's. */
function compareObject(table: Table, tree: Tree, actual: ActualObject): string[] {
  const expected: Expected = expectObject(table, tree);
  const differences = expected.homeless.map((path) => `${path} has no column`);
  compareRow(expected.row, actual, table.name, differences);
  compareShared('data_ext', expected.dataExt, actual.dataExt, differences);
  compareShared('linked_txn', expected.linkedTxns, actual.linkedTxns, differences);
  if (!isSameRaw(tree, actual.raw)) differences.push('raw holds something else');
  return differences;
}

function compareRow(
  expected: ExpectedRow,
  actual: ActualRow,
  where: string,
  differences: string[],
): void {
  const { table } = expected;
  for (const column of table.columns) {
    const wanted = canonical(column.type, expected.cells.get(column.name));
    const found = canonical(column.type, actual.cells[column.name]);
    if (wanted !== found) differences.push(differs(`${where}.${column.name}`, wanted, found));
  }
  if (expected.order !== undefined && actual.cells.line_order !== String(expected.order)) {
    const found = actual.cells.line_order ?? undefined;
    differences.push(differs(`${where}.line_order`, String(expected.order), found));
  }
  for (const child of table.children) compareLines(child, expected, actual, where, differences);
}

function compareLines(
  table: Table,
  above: ExpectedRow,
  actualAbove: ActualRow,
  where: string,
  differences: string[],
): void {
  const expected = [...(above.lines.get(table.name) ?? [])];
  const actual = [...(actualAbove.lines.get(table.name) ?? [])];
  if (expected.length !== actual.length) {
    const found = `${actual.length} lines`;
    differences.push(differs(`${where}/${table.name}`, `${expected.length} lines`, found));
    return;
  }
  for (const [index, line] of actual.entries()) {
    const found = line.cells.line_no ?? undefined;
    if (found !== String(index)) differences.push(differs(`${where}.line_no`, `${index}`, found));
  }
  if (table.txnLink) {
    expected.sort((a, b) => byText(lineText(table, a), lineText(table, b)));
    actual.sort((a, b) => byText(lineText(table, a), lineText(table, b)));
  }
  for (const [index, line] of expected.entries()) {
    const found = actual[index];
    if (found) compareRow(line, found, `${table.name}[${index}]`, differences);
  }
}

/** A line as text that begins with TxnID and TxnType: what a multiset is ordered by. */
function lineText(table: Table, line: ExpectedRow | ActualRow): string {
  const { cells } = line;
  const textOf = (name: string, kind: Kind) =>
    canonical(kind, cells instanceof Map ? cells.get(name) : cells[name]) ?? '';
  const first = [table.txnLink?.idColumn ?? '', table.txnLink?.typeColumn ?? ''];
  const rest = table.columns.map((column) => textOf(column.name, column.type));
  return JSON.stringify([...first.map((name) => textOf(name, 'text')), ...rest]);
}

const KINDS: Readonly<Record<string, Kind>> = {
  txn_date: 'date',
  amount: 'numeric',
  txn_line_detail: 'jsonb',
};

/** Custom fields and links have no order: as multisets, with the line that they belong to. */
function compareShared(
  table: string,
  expected: readonly ExpectedShared[],
  actual: readonly ActualShared[],
  differences: string[],
): void {
  const text = (lineId: string, cells: Iterable<readonly [string, string | null]>) => {
    const values = [...cells].flatMap(([name, value]) => {
      const same = canonical(KINDS[name] ?? 'text', value);
      return same === undefined ? [] : [`${name}=${same}`];
    });
    return [lineId, ...values.sort()].join(' | ');
  };
  const wanted = expected.map((row) => text(row.lineId, row.cells)).sort();
  const found = actual.map((row) => text(row.lineId, Object.entries(row.cells))).sort();
  if (wanted.join('\n') === found.join('\n')) return;
  const missing = wanted.filter((row) => !found.includes(row));
  const extra = found.filter((row) => !wanted.includes(row));
  differences.push(differs(table, missing.join('; '), extra.join('; ')));
}

function differs(where: string, wanted: string | undefined, found: string | undefined): string {
  const shown = (text: string | undefined) =>
    text === undefined ? 'nothing' : JSON.stringify(text.slice(0, 200));
  return `${where} is ${shown(wanted)} in QuickBooks, ${shown(found)} in the mirror`;
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
