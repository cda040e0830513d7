/** Reads a .qwc and checks it as the Web Connector does on import. Source: qbwc-protocol §3, §4 */
import type { Company } from './company-file/model.js';
import { hresultText } from './hresults.js';
import { makeHttpClient } from './http-client.js';
import { type Trouble, troubleAt } from './trouble.js';
import { child, parseXml, type XmlElement, XmlError } from './xml.js';

export type Qwc = {
  appName: string;
  appUrl: string;
  appSupport: string;
  certUrl: string | undefined;
  userName: string;
  /** {GUID} of the application and of the company file. */
  ownerId: string;
  fileId: string;
  isReadOnly: boolean;
  /** Scheduler: RunEveryNMinutes or RunEveryNSeconds, the first one; absent: no schedule. */
  everySeconds?: number;
};

/** The import was refused; `code` is the Web Connector's own, such as QBWC1010. */
export class ImportError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

const REQUIRED = [
  'AppName',
  'AppID',
  'AppURL',
  'AppDescription',
  'AppSupport',
  'UserName',
  'OwnerID',
  'FileID',
  'QBType',
];
const GUID = /^\{[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}$/i;

/** @throws ImportError  QBWC1039 for a file that is no XML, lacks an element or has a bad GUID */
export function parseQwc(text: string): Qwc {
  let root: XmlElement;
  try {
    root = parseXml(text).root;
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    throw new ImportError('QBWC1039', `the file is not well-formed XML: ${error.message}`);
  }
  if (root.name !== 'QBWCXML') throw new ImportError('QBWC1039', 'the root is not QBWCXML');
  const missing = REQUIRED.find((name) => child(root, name) === undefined);
  if (missing !== undefined) throw new ImportError('QBWC1039', `${missing} is missing`);
  const text_ = (name: string) => child(root, name)?.text.trim() ?? '';
  const empty = REQUIRED.find((name) => name !== 'AppID' && text_(name) === '');
  if (empty !== undefined) throw new ImportError('QBWC1039', `${empty} is empty`);
  for (const name of ['OwnerID', 'FileID']) {
    if (!GUID.test(text_(name))) throw new ImportError('QBWC1039', `${name} is no {GUID}`);
  }
  if (!['QBFS', 'QBPOS'].includes(text_('QBType'))) {
    throw new ImportError('QBWC1039', 'QBType is neither QBFS nor QBPOS');
  }
  const everySeconds = scheduleOf(root);
  return {
    appName: text_('AppName'),
    appUrl: text_('AppURL'),
    appSupport: text_('AppSupport'),
    certUrl: text_('CertURL') || undefined,
    userName: text_('UserName'),
    ownerId: text_('OwnerID'),
    fileId: text_('FileID'),
    isReadOnly: text_('IsReadOnly').toLowerCase() === 'true',
    ...(everySeconds === undefined ? {} : { everySeconds }),
  };
}

function scheduleOf(root: XmlElement): number | undefined {
  const [first] = child(root, 'Scheduler')?.children ?? [];
  const count = Number(first?.text.trim());
  if (first === undefined || !Number.isInteger(count) || count < 1) return undefined;
  if (first.name === 'RunEveryNMinutes') return count * 60;
  return first.name === 'RunEveryNSeconds' ? count : undefined;
}

/** Checks of the two addresses, before anything is fetched: 1001, 1002, 1010, 1000. */
export function checkUrls(qwc: Qwc): void {
  const app = urlOf(qwc.appUrl, 'AppURL');
  const support = urlOf(qwc.appSupport, 'AppSupport');
  if (isAddress(app.hostname)) throw new ImportError('QBWC1001', 'AppURL names an IP address');
  if (isAddress(support.hostname)) {
    throw new ImportError('QBWC1002', 'AppSupport names an IP address');
  }
  const isLocal = app.hostname === 'localhost';
  if (app.protocol !== 'https:' && !isLocal) {
    throw new ImportError('QBWC1010', 'AppURL of another machine must be https');
  }
  if (!isLocal && domain(app.hostname) !== domain(support.hostname)) {
    throw new ImportError('QBWC1000', 'AppURL and AppSupport are in different domains');
  }
}

/** Fetches the support page and looks at the certificate: 1003, 1004, 1048. */
export async function checkPages(qwc: Qwc): Promise<void> {
  let status: number;
  try {
    status = await statusOf(qwc.appSupport);
  } catch (error) {
    throw new ImportError('QBWC1004', `AppSupport can't be fetched: ${sentence(error)}`);
  }
  if (status !== 200 && status !== 202) {
    throw new ImportError('QBWC1003', `AppSupport answered ${status}`);
  }
  try {
    status = await statusOf(qwc.certUrl ?? qwc.appUrl);
  } catch (error) {
    throw new ImportError('QBWC1048', `the certificate can't be checked: ${sentence(error)}`);
  }
  if (status >= 300) throw new ImportError('QBWC1048', `GET on the address answered ${status}`);
}

/**
 * Imports a .qwc into the Web Connector of the company's PC: every check, then the FileID is
 * stamped on the Company object. A file already registered with the same pair changes nothing.
 */
export async function importQwc(
  qwc: Qwc,
  company: Company,
  troubles?: ReadonlySet<Trouble>,
): Promise<void> {
  const isSame = (id: string, other: string) => id.toLowerCase() === other.toLowerCase();
  const registered = company.registrations.some(
    (each) => isSame(each.ownerId, qwc.ownerId) && isSame(each.fileId, qwc.fileId),
  );
  checkUrls(qwc);
  if (registered) return;
  await checkPages(qwc);
  const trouble = troubleAt(troubles, 'start') ?? troubleAt(troubles, 'import');
  if (trouble) throw new ImportError(trouble.code, trouble.text);
  if (company.access?.[qwc.appName] === 'no') {
    throw new ImportError('QBWC1039', `QuickBooks: ${hresultText('0x80040420')}`);
  }
  if (qwc.isReadOnly) {
    throw new ImportError('QBWC1039', 'a read-only application can not write its FileID (3263)');
  }
  const stamped = Object.entries(company.privateData).find(([id]) => isSame(id, qwc.ownerId));
  if (stamped?.[1].FileID !== undefined) {
    throw new ImportError('QBWC1039', 'Unique OwnerID/FileID pair value required');
  }
  company.privateData[qwc.ownerId] = { FileID: qwc.fileId, AppLock: '' };
  company.registrations.push({
    ownerId: qwc.ownerId,
    fileId: qwc.fileId,
    appName: qwc.appName,
    appUrl: qwc.appUrl,
  });
  company.revision += 1;
}

async function statusOf(address: string): Promise<number> {
  const client = makeHttpClient(new URL(address));
  try {
    return (await client.get()).status;
  } finally {
    client.close();
  }
}

function urlOf(text: string, name: string): URL {
  if (!URL.canParse(text)) throw new ImportError('QBWC1039', `${name} is no address`);
  return new URL(text);
}

function isAddress(host: string): boolean {
  return /^[\d.]+$/.test(host) || host.startsWith('[');
}

/** The last two labels: what the Web Connector calls the domain (assumed). */
function domain(host: string): string {
  return host.toLowerCase().split('.').slice(-2).join('.');
}

function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
