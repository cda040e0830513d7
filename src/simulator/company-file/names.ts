/** Names, addresses and memos with everything in them that breaks careless software. */
import type { Random } from '../random.js';
import type { Fields } from './model.js';

const FIRST = [
  'Aiko',
  'Amélie',
  'Björn',
  'Carlos',
  'Dana',
  'Esi',
  'François',
  'Grace',
  'Håkon',
  'Iñaki',
  'Jane',
  'Kofi',
  'Lena',
  'María',
  'Noor',
  'Oscar',
  'Paula',
  'Quentin',
  'Rosa',
  'Søren',
  'Tariq',
  'Uma',
  'Víctor',
  'Wendy',
  'Xavier',
  'Yusuf',
  'Zoë',
];
const LAST = [
  'Abbott',
  'Brown',
  "D'Angelo",
  'Ekström',
  'Fuentes',
  'García',
  'Hughes',
  'Ibáñez',
  'Jones',
  'Kowalski',
  'Larsen',
  'Muñoz',
  "O'Brien",
  'Peña',
  'Quist',
  'Rossi',
  'Smith',
  'Tanaka',
  'Ueda',
  'Vogel',
  'Wojcik',
  'Young',
  'Zimmer',
];
const TRADE = [
  'Plumbing',
  'Café',
  'Hardware',
  'Paper Supply',
  'Landscaping',
  'Print & Copy',
  'Electric',
  'Freight',
  'Catering',
  'Roofing',
  'Glass',
  'Tool Rental',
  'Consulting',
  'Fuel',
  'Insurance',
  'Telecom',
  'Bakery',
  'Legal',
  'Staffing',
  'Waste',
  'Garage',
  'Studio',
  'Nursery',
];
const FORM = [
  '',
  ' Inc.',
  ' LLC',
  ' & Co',
  ' & Sons',
  ' Ltd',
  ' Co-op',
  ' (West)',
  ' #2',
  ' "Best"',
];
const STREET = [
  'Main St',
  'Hill Rd',
  'Calle Ñandú',
  '2nd Ave',
  "St. John's Wy",
  'Rue de l’Été',
  'Mill Ln',
];
const CITY: readonly (readonly [string, string, string])[] = [
  ['Bayshore', 'CA', '94326'],
  ['Middlefield', 'CA', '94482'],
  ['Portland', 'OR', '97201'],
  ['Montréal', 'QC', 'H2Y 1C6'],
  ['San José', 'CA', '95110'],
  ['Reno', 'NV', '08950'],
];
const MEMO = [
  'Monthly service',
  'See attached <quote>',
  'Parts & labour',
  'Unpaid or unapplied customer ',
  'Line one\nLine two',
  'Crédit spécial 5 €',
  'Don\'t pay before "OK"',
  '50% deposit; rest on delivery',
  '=SUM(A1:A2)',
  'Tab\there',
  '#NAME? & ]]> end',
  '0012',
];

/** A name that no list object of the same name space has yet; names are compared without case. */
export function uniqueName(taken: Set<string>, make: () => string, lengthMax: number): string {
  for (let attempt = 0; ; attempt += 1) {
    const suffix = attempt === 0 ? '' : ` ${attempt + 1}`;
    const name = make()
      .replaceAll(':', ' ')
      .slice(0, lengthMax - suffix.length)
      .trim();
    const whole = name + suffix;
    if (taken.has(whole.toLowerCase())) continue;
    taken.add(whole.toLowerCase());
    return whole;
  }
}

export function companyName(random: Random): string {
  return `${random.pick(LAST)} ${random.pick(TRADE)}${random.pick(FORM)}`;
}

export function personName(random: Random): { first: string; last: string } {
  return { first: random.pick(FIRST), last: random.pick(LAST) };
}

export function memo(random: Random): string {
  return random.pick(MEMO);
}

/** An address of up to five lines with City, State, PostalCode. */
export function address(random: Random, name: string): Fields {
  const [city, state, zip] = random.pick(CITY);
  const fields: Fields = {
    Addr1: name.slice(0, 41),
    Addr2: `${random.int(1, 9999)} ${random.pick(STREET)}`,
  };
  if (random.chance(0.2)) fields.Addr3 = `Suite ${random.int(1, 40)} & ${random.int(41, 80)}`;
  return { ...fields, City: city, State: state, PostalCode: zip };
}

/** The same address as a block of lines, as QuickBooks prints it. */
export function addressBlock(from: Fields): Fields {
  const text = (name: string) => (typeof from[name] === 'string' ? from[name] : '');
  const lines = [
    text('Addr1'),
    text('Addr2'),
    text('Addr3'),
    `${text('City')}, ${text('State')} ${text('PostalCode')}`.slice(0, 41),
  ].filter((line) => /[^, ]/.test(line));
  return Object.fromEntries(lines.map((line, index) => [`Addr${index + 1}`, line]));
}

export function phone(random: Random): string {
  return `(${random.int(200, 999)}) 555-${String(random.int(0, 9999)).padStart(4, '0')}`;
}

/** Reference numbers as people type them: leading zeros, letters, slashes, blanks. */
export function refNumber(random: Random, number: number): string {
  const kind = random.int(0, 9);
  if (kind === 0) return String(number % 1000).padStart(3, '0');
  if (kind === 1) return `INV-${number}`.slice(0, 11);
  if (kind === 2) return `a/${number}`.slice(0, 11);
  if (kind === 3) return `#${number} B`.slice(0, 11);
  return String(number);
}
