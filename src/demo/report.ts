/** A comparison for people: a table of types, then the first differences. */
import type { Comparison } from './compare.js';

const HEADINGS = ['type', 'company file', 'mirror', 'missing', 'ghosts', 'different'];

/** @returns the lines to print, a sentence last */
export function reportLines(comparison: Comparison): string[] {
  const rows = comparison.objects.map((one) => [
    one.type,
    ...[one.companyFile, one.mirror, one.missing, one.ghosts, one.different].map(String),
  ]);
  const widths = HEADINGS.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ');
  const total = comparison.objects.reduce((sum, one) => sum + one.companyFile, 0);
  const verdict = comparison.ok
    ? `equal: ${total} objects, every field compared`
    : 'NOT equal; the first differences:';
  return [line(HEADINGS), ...rows.map(line), verdict, ...comparison.examples.map(indent)];
}

function indent(text: string): string {
  return `  ${text}`;
}
