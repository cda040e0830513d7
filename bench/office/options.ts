/**
 * The options of the scripts of bench/, and their --help. A script reads them before it begins
 * anything: --help ends it with 0, what can't be understood with 2 and one sentence.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { parseSize } from '../../src/simulator/company-file/size.js';

const NAME_COLUMNS = 16;
const TEXT_COLUMNS = 78;
const INDENT = `\n${' '.repeat(NAME_COLUMNS + 2)}`;

export type Option<V> = {
  /** As it would be typed; false: a flag, which takes no value. */
  readonly initial: string | false;
  readonly says: string;
  /** @throws Error  with what it must be */
  readonly read: (given: unknown) => V;
};

type Options = Readonly<Record<string, Option<unknown>>>;
type Values<T extends Options> = { [K in keyof T]: T[K] extends Option<infer V> ? V : never };

/**
 * Reads the command line of this process.
 * @param help  how the script is run, what it measures, what it prints, how long it takes
 * @returns every option by its name: what was given, else what it is without
 */
export function readOptions<T extends Options>(help: string, options: T): Values<T> {
  try {
    const { help: isHelp, ...given } = parseGiven(options);
    if (isHelp) {
      console.log(`${help.trim()}\n\n${tableOf(options)}`);
      process.exit(0);
    }
    const values = Object.entries(options).map(
      ([name, option]) => [name, readOne(name, option, given[name])] as const,
    );
    // fromEntries forgets which name has which type.
    return Object.fromEntries(values) as Values<T>;
  } catch (error) {
    console.error(`${path.basename(process.argv[1] ?? '')}: ${sentenceOf(error)}`);
    process.exit(2);
  }
}

/** From 0 to 999,999,999. */
export function wholeNumber(initial: number, says: string): Option<number> {
  return { initial: String(initial), says, read: (given) => toNumber(String(given)) };
}

/** As wholeNumber, one or several with commas between them. */
export function wholeNumbers(initial: string, says: string): Option<number[]> {
  return { initial, says, read: (given) => String(given).split(',').map(toNumber) };
}

/** Two numbers, the first not above the second: 1-200; 17 is 17-17. */
export function numberRange(initial: string, says: string): Option<[from: number, to: number]> {
  return {
    initial,
    says,
    read(given) {
      const [, from, to = from] = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(String(given)) ?? [];
      if (Number(from) <= Number(to)) return [Number(from), Number(to)];
      throw new Error('a number such as 17 or a range such as 1-200 is needed');
    },
  };
}

/** How much a made company file has, as parseSize understands it. */
export function companySize(initial: string, says: string): Option<string> {
  return {
    initial,
    says: `${says}: small, medium or numbers such as vendors=1000,bills=2000`,
    read(given) {
      parseSize(String(given));
      return String(given);
    },
  };
}

/** One of these; without it the first. */
export function oneOf<const V extends string>(all: readonly [V, ...V[]], says: string): Option<V> {
  return {
    initial: all[0],
    says: `${says}: ${all.join(', ')}`,
    read(given) {
      const found = all.find((one) => one === given);
      if (found !== undefined) return found;
      throw new Error(`one of ${all.join(', ')} is needed`);
    },
  };
}

/** Any text; '' when it is not given. */
export function text(says: string): Option<string> {
  return { initial: '', says, read: String };
}

export function flag(says: string): Option<boolean> {
  return { initial: false, says, read: (given) => given === true };
}

function toNumber(given: string): number {
  if (/^\d{1,9}$/.test(given)) return Number(given);
  throw new Error('a whole number is needed');
}

function readOne(name: string, { read }: Option<unknown>, given: unknown): unknown {
  try {
    return read(given);
  } catch (cause) {
    throw new Error(`--${name} ${given}: ${sentenceOf(cause)}`, { cause });
  }
}

function parseGiven(options: Options): Readonly<Record<string, unknown>> {
  const described = Object.entries(options).map(([name, { initial }]) => {
    if (initial === false) return [name, { type: 'boolean', default: initial }] as const;
    return [name, { type: 'string', default: initial }] as const;
  });
  const help = { type: 'boolean', short: 'h', default: false } as const;
  return parseArgs({ options: { ...Object.fromEntries(described), help } }).values;
}

function tableOf(options: Options): string {
  const rows = Object.entries(options).map(([name, { initial, says }]) => {
    const isGiven = initial !== false && initial !== '';
    const own = isGiven && says.length + initial.length > TEXT_COLUMNS ? INDENT : ' ';
    const without = isGiven ? `${own}(${initial})` : '';
    return row(`--${name}${initial === false ? '' : ' …'}`, `${says}${without}`);
  });
  return ['options', ...rows, row('--help', 'this text; nothing is run')].join('\n');
}

function row(name: string, says: string): string {
  return `  ${name.padEnd(NAME_COLUMNS)}${says}`;
}

/** The first line alone: what Node appends for some options is advice. */
function sentenceOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
}
