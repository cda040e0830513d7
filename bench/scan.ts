/**
 * Prints how fast answers are read, in MB of what arrives per second on one core (median of five):
 * the scanner alone, scanner and rows, and the whole way from the bytes of a SOAP envelope to rows.
 * Run: npm run bench:scan. Goals: design.md §9.
 */
import { createResponseReader } from '../src/qbxml/read.js';
import { createScanner } from '../src/qbxml/scan.js';
import { decodeCall } from '../src/soap/envelope.js';

const MB = 1_000_000;
const CHUNK = 65_536;
const SIZE_MB = Number(process.argv[2] ?? 64);
const ROUNDS = 5;

function bill(i: number): string {
  const id = `${(0x1000 + i).toString(16).toUpperCase()}-12416055${String(i % 100).padStart(2, '0')}`;
  const line = (kind: string, n: number) => `<${kind}>
<TxnLineID>${id}-${n}</TxnLineID>
<AccountRef>
<ListID>8000000${n}-1228629275</ListID>
<FullName>Expenses:Office supplies</FullName>
</AccountRef>
<Amount>${i % 997}.25</Amount>
<Memo>Paper &amp; toner, order ${i}</Memo>
</${kind}>
`;
  return `<BillRet>
<TxnID>${id}</TxnID>
<TimeCreated>2025-03-31T10:00:00-08:00</TimeCreated>
<TimeModified>2025-03-31T10:05:00-08:00</TimeModified>
<EditSequence>1241605561</EditSequence>
<TxnNumber>${i}</TxnNumber>
<VendorRef>
<ListID>80000317-1228629275</ListID>
<FullName>Caf&#233; &quot;Central&quot; Supplies Inc.</FullName>
</VendorRef>
<APAccountRef>
<ListID>80000001-1228629275</ListID>
<FullName>Accounts Payable</FullName>
</APAccountRef>
<TxnDate>2025-03-31</TxnDate>
<DueDate>2025-04-30</DueDate>
<AmountDue>${i % 997}.50</AmountDue>
<RefNumber>${i}</RefNumber>
<IsPaid>false</IsPaid>
${line('ExpenseLineRet', 1)}${line('ExpenseLineRet', 2)}<OpenAmount>1.00</OpenAmount>
</BillRet>
`;
}

/** An answer of about this many bytes. */
function answer(bytes: number): string {
  const rows: string[] = [];
  for (let size = 0, i = 0; size < bytes; i += 1) {
    const row = bill(i);
    rows.push(row);
    size += row.length;
  }
  const head = 'requestID="1" statusCode="0" statusSeverity="Info" statusMessage="Status OK"';
  return `<?xml version="1.0" ?>\n<QBXML>\n<QBXMLMsgsRs>\n<BillQueryRs ${head}>\n${rows.join('')}</BillQueryRs>\n</QBXMLMsgsRs>\n</QBXML>\n`;
}

function chunksOf(text: string): string[] {
  const chunks: string[] = [];
  for (let at = 0; at < text.length; at += CHUNK) chunks.push(text.slice(at, at + CHUNK));
  return chunks;
}

function scanAll(chunks: readonly string[]): number {
  let elements = 0;
  const scanner = createScanner({
    open() {
      elements += 1;
    },
    text() {},
    close() {},
  });
  for (const chunk of chunks) scanner.write(chunk);
  scanner.end();
  return elements;
}

function readAll(chunks: readonly string[]): number {
  let rows = 0;
  const reader = createResponseReader({
    onRs() {},
    onRow() {
      rows += 1;
    },
    onRsEnd() {},
  });
  for (const chunk of chunks) reader.write(chunk);
  reader.end();
  return rows;
}

/** The call as .NET sends it. Source: dotnet-wire.md §1 */
function envelope(response: string): Buffer {
  const escaped = response.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return Buffer.from(
    `<?xml version="1.0" encoding="utf-8"?><soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema"><soap:Body><receiveResponseXML xmlns="http://developer.intuit.com/"><ticket>t</ticket><response>${escaped}</response><hresult /><message /></receiveResponseXML></soap:Body></soap:Envelope>`,
  );
}

async function* bytesOf(body: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < body.length; at += CHUNK) yield body.subarray(at, at + CHUNK);
}

async function decodeAll(body: Buffer, isRead: boolean): Promise<number> {
  let count = 0;
  const reader = createResponseReader({
    onRs() {},
    onRow() {
      count += 1;
    },
    onRsEnd() {},
  });
  await decodeCall(bytesOf(body), {
    bodyBytesMax: () => Number.POSITIVE_INFINITY,
    openResponse: async () => ({
      write(text) {
        if (isRead) reader.write(text);
        else count += text.length;
      },
    }),
  });
  if (isRead) reader.end();
  return count;
}

async function measure(
  name: string,
  bytes: number,
  work: () => number | Promise<number>,
): Promise<void> {
  const speeds: number[] = [];
  let count = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = process.cpuUsage();
    count = await work();
    const used = process.cpuUsage(start);
    speeds.push(bytes / (used.user + used.system));
  }
  const median = speeds.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
  const peakMb = (process.resourceUsage().maxRSS * 1024) / MB;
  process.stdout.write(
    `${name.padEnd(28)} ${median.toFixed(1).padStart(6)} MB/s of cpu  ${count} counted, ` +
      `peak ${peakMb.toFixed(0)} MB\n`,
  );
}

async function main(): Promise<void> {
  const text = answer((SIZE_MB * MB) / 1.35);
  const chunks = chunksOf(text);
  await measure('scanner', text.length, () => scanAll(chunks));
  await measure('scanner and rows', text.length, () => readAll(chunks));
  const body = envelope(text);
  await measure('envelope', body.length, () => decodeAll(body, false));
  await measure('envelope, scanner and rows', body.length, () => decodeAll(body, true));
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
