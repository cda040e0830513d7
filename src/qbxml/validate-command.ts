/** `qbd validate FILE`: judges a qbXML document offline, without a configuration or a database. */
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { LIMITS } from '../limits.js';
import { type Edition, newestVersion, qbxmlVersions } from './facts.js';
import { parseDocument, type XmlDocument } from './tree.js';
import { type ValidateOptions, validateDocument } from './validate.js';
import { compareVersions, isVersion } from './version.js';
import { XmlError } from './xml-error.js';

const PUBLISHED = '13.0-published';
const EDITIONS: readonly Edition[] = ['QBD', 'QBCA', 'QBUK', 'QBAU'];

const HELP = `usage: qbd validate FILE [--qbxml-version VERSION] [--edition EDITION]

Checks a qbXML document, requests or responses, against the schema.

  FILE                      the document
  --qbxml-version VERSION   1.0 to ${newestVersion}: elements newer than it are errors;
                            ${PUBLISHED}: exactly what Intuit's XSD of 13.0 says.
                            Without it: the version that the document states in
                            <?qbxml version="..."?>, else ${newestVersion}
  --edition EDITION         ${EDITIONS.join(', ')} (US, Canada, UK, Australia):
                            elements that this edition lacks are errors

Ends with 0 when the document is valid, with 1 when it is not (one line a problem: path, rule,
message), with 2 when the command is wrong or the file can't be read.`;

const VALID = 0;
const INVALID = 1;
const UNUSABLE = 2;

type Asked = { file: string; version: string | undefined; edition: Edition | undefined };

/**
 * Runs the command.
 * @param args  what stands behind `validate`
 * @param out  takes one line of output at a time
 * @returns the exit code: 0 valid, 1 invalid, 2 usage or unreadable file
 */
export function runValidate(args: readonly string[], out: (line: string) => void): number {
  if (args.includes('--help') || args.includes('-h')) {
    out(HELP);
    return VALID;
  }
  const asked = readArguments(args);
  if (typeof asked === 'string') {
    out(`${asked}; see qbd validate --help`);
    return UNUSABLE;
  }
  const bytes = readBytes(asked.file);
  if (typeof bytes === 'string') {
    out(bytes);
    return UNUSABLE;
  }
  return judge(asked, bytes, out);
}

/** The arguments, or what is wrong with them. */
function readArguments(args: readonly string[]): Asked | string {
  let parsed: { values: Record<string, unknown>; positionals: string[] };
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { 'qbxml-version': { type: 'string' }, edition: { type: 'string' } },
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const [file, ...more] = parsed.positionals;
  if (file === undefined || more.length > 0) return 'name one file';
  const version = parsed.values['qbxml-version'];
  if (version !== undefined && !isOffered(String(version))) {
    return `"${version}" is no version known here: 1.0 to ${newestVersion}, or ${PUBLISHED}`;
  }
  const edition = EDITIONS.find((known) => known === parsed.values.edition);
  if (parsed.values.edition !== undefined && edition === undefined) {
    return `"${parsed.values.edition}" is no edition: ${EDITIONS.join(', ')}`;
  }
  return { file, version: version === undefined ? undefined : String(version), edition };
}

function isOffered(version: string): boolean {
  if (version === PUBLISHED) return true;
  return qbxmlVersions.includes(version) && compareVersions(version, newestVersion) <= 0;
}

/** The file's bytes, or why there are none. */
function readBytes(file: string): Buffer | string {
  try {
    const { size } = fs.statSync(file);
    if (size > LIMITS.validateFileBytesMax) {
      return `${file} has ${size} bytes; at most ${LIMITS.validateFileBytesMax} are checked`;
    }
    return fs.readFileSync(file);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function judge(asked: Asked, bytes: Buffer, out: (line: string) => void): number {
  let document: XmlDocument;
  try {
    document = parseDocument(bytes);
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    const place = error.line === undefined ? '' : ` line ${error.line}:`;
    out(`${asked.file}: not well-formed`);
    out(`  /: ${error.rule}:${place} ${error.message}`);
    return INVALID;
  }
  const { options, against } = optionsFor(asked, document);
  const rejections = validateDocument(document.root, options);
  if (rejections.length === 0) {
    out(`${asked.file}: valid (${against})`);
    return VALID;
  }
  const all = rejections.length === LIMITS.rejectionsMax ? 'at least ' : '';
  const noun = rejections.length === 1 ? 'problem' : 'problems';
  out(`${asked.file}: ${all}${rejections.length} ${noun} (${against})`);
  for (const { path, rule, message } of rejections) out(`  ${path}: ${rule}: ${message}`);
  return INVALID;
}

/** What to check against, and how to say it. */
function optionsFor(
  asked: Asked,
  document: XmlDocument,
): { options: ValidateOptions; against: string } {
  const edition = asked.edition === undefined ? '' : `, edition ${asked.edition}`;
  if (asked.version === PUBLISHED) {
    const options = { published13: true, edition: asked.edition };
    return { options, against: `qbXML 13.0 as published${edition}` };
  }
  const stated = asked.version ?? statedVersion(document);
  const isTooNew = stated !== undefined && compareVersions(stated, newestVersion) > 0;
  const version = stated === undefined || isTooNew ? newestVersion : stated;
  const remark = isTooNew ? `, the newest known here; it states ${stated}` : '';
  return {
    options: { version, edition: asked.edition },
    against: `qbXML ${version}${remark}${edition}`,
  };
}

/** The version in `<?qbxml version="13.0"?>`. */
function statedVersion({ instructions }: XmlDocument): string | undefined {
  const data = instructions.find(({ target }) => target === 'qbxml')?.data ?? '';
  const version = /^version\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(data);
  const text = version?.[1] ?? version?.[2] ?? '';
  return isVersion(text) ? text : undefined;
}
