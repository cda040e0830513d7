/** Figures of design.md §9 as every script prints them, and as bench/all.ts reads them back. */

export type Figure = {
  readonly figure: string;
  /** Today's best seen elsewhere; '' when nobody tells. */
  readonly peer: string;
  readonly ours: number;
  /** The limit of the same run, and what it is; absent when the figure is a ratio already. */
  readonly limit?: number;
  readonly limitName?: string;
  readonly target: number;
  /** The target is the most that is allowed, not the least. */
  readonly isCeiling?: true;
};

/** Before the JSON of a figure on a line of its own; the head of a table begins otherwise. */
const FIGURE_MARK = 'figure: ';

/** Prints each figure for people, then for bench/all.ts. */
export function printFigures(figures: readonly Figure[]): void {
  console.log(tableOf(figures));
  for (const figure of figures) console.log(`${FIGURE_MARK}${JSON.stringify(figure)}`);
}

/** The figure on a line that a script printed; undefined when it is any other line. */
export function figureOf(line: string): Figure | undefined {
  return line.startsWith(FIGURE_MARK) ? JSON.parse(line.slice(FIGURE_MARK.length)) : undefined;
}

export function isMet({ ours, target, isCeiling }: Figure): boolean {
  return isCeiling ? ours <= target : ours >= target;
}

const HEADS = ['figure', "today's best", 'ours', 'limit of same run', 'ratio', 'target', 'met'];

/** The figures as a table of text. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = [HEADS, ...figures.map(rowOf)];
  const widths = HEADS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join(' | ')
        .trimEnd(),
    )
    .join('\n');
}

function rowOf(row: Figure): string[] {
  const { limit, limitName = '' } = row;
  return [
    row.figure,
    row.peer,
    shown(row.ours),
    limit === undefined ? '' : `${shown(limit)} ${limitName}`,
    limit === undefined ? '' : `${(100 * shareOfLimit(row.ours, limit, row)).toFixed(0)} %`,
    `${row.isCeiling ? '≤' : '≥'} ${shown(row.target)}`,
    isMet(row) ? 'yes' : 'NO',
  ];
}

/** 100 % is as good as the limit, whether more or less of the figure is better. */
function shareOfLimit(ours: number, limit: number, { isCeiling }: Figure): number {
  return isCeiling ? limit / ours : ours / limit;
}

function shown(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return value.toFixed(value >= 10 ? 1 : 2);
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
