/** How fast answers are read: npm run bench:scan -- --help; goals: design.md §9. */
import { createResponseReader } from '../src/qbxml/read.js';
import { createScanner } from '../src/qbxml/scan.js';
import { decodeCall } from '../src/soap/envelope.js';
import { readOptions, wholeNumber } from './office/options.js';

const HELP = `npm run bench:scan [-- options]

Prints how fast answers are read, in MB of what arrives per second on one core (median of five):
the scanner alone, scanner and rows, and the whole way from the bytes of a SOAP envelope to rows.
Takes ten seconds on two cores.`;
const MB = 1_000_000;
const CHUNK = 65_536;
const ROUNDS = 5;
/** An envelope is about this much larger than the answer that it holds escaped. */
const ENVELOPE_GROWTH = 1.35;

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

/** The parts of one answer: a block of rows that is repeated, so that memory shows what reading needs. */
type Parts = { start: string; block: string; repeats: number; end: string };

function answer(megabytes: number): Parts {
  const rows: string[] = [];
  for (let size = 0, i = 0; size < MB; i += 1) {
    const row = bill(i);
    rows.push(row);
    size += row.length;
  }
  const head = 'requestID="1" statusCode="0" statusSeverity="Info" statusMessage="Status OK"';
  return {
    start: `<?xml version="1.0" ?>\n<QBXML>\n<QBXMLMsgsRs>\n<BillQueryRs ${head}>\n`,
    block: rows.join(''),
    repeats: Math.ceil(megabytes / ENVELOPE_GROWTH),
    end: '</BillQueryRs>\n</QBXMLMsgsRs>\n</QBXML>\n',
  };
}

function chunksOf(text: string): string[] {
  const chunks: string[] = [];
  for (let at = 0; at < text.length; at += CHUNK) chunks.push(text.slice(at, at + CHUNK));
  return chunks;
}

function write(parts: Parts, into: { write(text: string): void }): void {
  const chunks = chunksOf(parts.block);
  into.write(parts.start);
  for (let i = 0; i < parts.repeats; i += 1) for (const chunk of chunks) into.write(chunk);
  into.write(parts.end);
}

function scanAll(parts: Parts): number {
  let elements = 0;
  const scanner = createScanner({
    open() {
      elements += 1;
    },
    text() {},
    close() {},
  });
  write(parts, scanner);
  scanner.end();
  return elements;
}

function readAll(parts: Parts): number {
  let rows = 0;
  const reader = createResponseReader({
    onRs() {},
    onRow() {
      rows += 1;
    },
    onRsEnd() {},
  });
  write(parts, reader);
  reader.end();
  return rows;
}

const ENVELOPE_START =
  '<?xml version="1.0" encoding="utf-8"?><soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema"><soap:Body><receiveResponseXML xmlns="http://developer.intuit.com/"><ticket>t</ticket><response>';
const ENVELOPE_END =
  '</response><hresult /><message /></receiveResponseXML></soap:Body></soap:Envelope>';

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** The same call as .NET sends it. Source: dotnet-wire.md §1 */
function envelope({ start, block, repeats, end }: Parts): { block: Buffer; parts: Buffer[] } {
  const repeated = Buffer.from(escaped(block));
  const parts = [
    Buffer.from(ENVELOPE_START + escaped(start)),
    ...Array.from({ length: repeats }, () => repeated),
    Buffer.from(escaped(end) + ENVELOPE_END),
  ];
  return { block: repeated, parts };
}

async function* bytesOf(parts: readonly Buffer[]): AsyncGenerator<Buffer> {
  for (const part of parts) {
    for (let at = 0; at < part.length; at += CHUNK) yield part.subarray(at, at + CHUNK);
  }
}

async function decodeAll(body: readonly Buffer[], isRead: boolean): Promise<number> {
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
  const { megabytes } = readOptions(HELP, {
    megabytes: wholeNumber(64, 'of the answer in its envelope'),
  });
  const parts = answer(megabytes);
  const textBytes = parts.block.length * parts.repeats;
  await measure('scanner', textBytes, () => scanAll(parts));
  await measure('scanner and rows', textBytes, () => readAll(parts));
  const { block, parts: body } = envelope(parts);
  const bodyBytes = block.length * parts.repeats;
  await measure('envelope', bodyBytes, () => decodeAll(body, false));
  await measure('envelope, scanner and rows', bodyBytes, () => decodeAll(body, true));
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
