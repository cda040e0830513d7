/** When two values are the same: by value for numbers, dates and booleans, verbatim for text. */
import type { Table } from '../mirror/tables.js';

export type Kind = Table['columns'][number]['type'];

/**
 * One form for all ways to write a value, so that forms can be compared as text.
 * @param text  null stands for an absent element
 * @returns undefined for what counts as absent: null, and no text where a value is expected
 */
export function canonical(kind: Kind, text: string | null | undefined): string | undefined {
  if (text === null || text === undefined) return undefined;
  if (kind === 'text') return text;
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  if (kind === 'numeric') return decimal(trimmed);
  if (kind === 'boolean') return boolean(trimmed);
  if (kind === 'date') return trimmed.replace(/(Z|[+-]\d\d:\d\d)$/, '');
  return sorted(JSON.parse(trimmed));
}

/** '007.50', '+7.5' and '7.5' are one number; what is none stays as it is. */
function decimal(text: string): string {
  const found = /^([+-]?)(\d*)(?:\.(\d*))?$/.exec(text);
  if (!found || text === '.') return text;
  const whole = (found[2] ?? '').replace(/^0+/, '') || '0';
  const part = (found[3] ?? '').replace(/0+$/, '');
  const number = part === '' ? whole : `${whole}.${part}`;
  return found[1] === '-' && number !== '0' ? `-${number}` : number;
}

function boolean(text: string): string {
  const lower = text.toLowerCase();
  if (['true', '1', 't'].includes(lower)) return 'true';
  return ['false', '0', 'f'].includes(lower) ? 'false' : text;
}

/** JSON with members in one order. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_name, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
