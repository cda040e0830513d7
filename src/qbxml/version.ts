/**
 * qbXML versions and desktop editions: comparing them, and choosing what a company file is spoken
 * to in.
 */
import { type Edition, newestVersion, qbxmlVersions } from './facts.js';

/** `13.0`, or with the prefix that Canadian and British levels up to 3.0 carry: `CA3.0`. */
const VERSION = /^(CA|UK)?(\d{1,3})\.(\d{1,3})$/;

/**
 * The editions by the country that HostRet names. Source: qbXML facts (editions), assumed
 * spellings.
 */
const EDITIONS: ReadonlyMap<string, Edition> = new Map([
  ['US', 'QBD'],
  ['CA', 'QBCA'],
  ['UK', 'QBUK'],
  ['AU', 'QBAU'],
]);

/**
 * Orders two versions by their numbers: `2.1` < `10.0`, and `CA3.0` equals `3.0`.
 * @returns below, equal to or above 0
 * @throws RangeError  when one of them is not a version; ask `isVersion` first
 */
export function compareVersions(a: string, b: string): number {
  return ordinal(a) - ordinal(b);
}

/** True for `13.0`, `CA3.0`; false for `13`, ``, `13.0-published`. */
export function isVersion(text: string): boolean {
  return VERSION.test(text);
}

/** The later of a version and one that may be unstated (then the first). */
export function newerVersion(a: string, b: string | undefined): string {
  return b !== undefined && compareVersions(b, a) > 0 ? b : a;
}

/**
 * The version to speak with a company file: the newest that both sides know.
 * Takes the SupportedQBXMLVersion list of HostRet, else qbXMLMajorVers.qbXMLMinorVers.
 * @param host  texts as HostRet gives them; entries that are no version are passed over
 * @param newest  the newest version of ours, the facts' unless a test says otherwise
 * @returns e.g. `13.0` (of `CA3.0` with its prefix), or undefined when nothing usable was told
 * Source: design.md §8 rule 6; qbwc-protocol §6.1
 */
export function negotiateVersion(
  host: {
    readonly supported: readonly string[];
    readonly majorVersion?: string | undefined;
    readonly minorVersion?: string | undefined;
  },
  newest: string = newestVersion,
): string | undefined {
  const listed = host.supported.map((text) => text.trim()).filter(isVersion);
  // The list names every level of its own; only levels that we know too may be chosen from it.
  const shared = listed.filter(
    (version) => compareVersions(version, newest) <= 0 && isKnown(version),
  );
  // At equal numbers the plain spelling wins over a national one.
  const [best] = shared.sort((a, b) => compareVersions(b, a) || a.length - b.length);
  if (best !== undefined) return best;
  const numbers = `${host.majorVersion?.trim() ?? ''}.${host.minorVersion?.trim() ?? ''}`;
  if (!isVersion(numbers)) return undefined;
  if (compareVersions(numbers, newest) >= 0) return newest;
  // Between two levels (say 13.5): the next lower one that exists.
  return [...qbxmlVersions].reverse().find((version) => compareVersions(version, numbers) <= 0);
}

/**
 * The edition of a company file by HostRet's Country.
 * @param country  `US`, `CA`, `UK`, `AU`, any letter case
 * @returns undefined for a country that qbXML has no edition of: then nothing is refused for
 *   edition
 */
export function editionOf(country: string | undefined): Edition | undefined {
  return EDITIONS.get((country ?? '').trim().toUpperCase());
}

function isKnown(version: string): boolean {
  return qbxmlVersions.includes(version.replace(/^(CA|UK)/, ''));
}

function ordinal(version: string): number {
  const found = VERSION.exec(version);
  if (!found) throw new RangeError(`"${version}" is not a qbXML version`);
  return Number(found[2]) * 1000 + Number(found[3]);
}
