/** What real answers do (ODDITIES), and that nothing of them is lost. */
import fc from 'fast-check';
import { createResponseReader, type Raw, readResponse } from '../../src/qbxml/read.js';
import { parseTree, type XmlElement } from '../../src/qbxml/tree.js';
import * as golden from './golden-responses.js';

/** Head and rows of a document with one answer. */
function only(document: string) {
  const { answers } = readResponse(document);
  expect(answers).toHaveLength(1);
  const [first] = answers;
  if (first === undefined) throw new Error('no answer');
  return first;
}

/** The rows of a document with one answer. */
const rowsOf = (document: string) => only(document).rows;

/** What the handlers are told, in order, when the document arrives in these chunks. */
function told(chunks: readonly string[]): unknown[] {
  const events: unknown[] = [];
  const reader = createResponseReader({
    onSet: (attributes) => events.push(['set', { ...attributes }]),
    onRs: (head) => events.push(['rs', head]),
    onRow: (head, name, raw) => events.push(['row', head.ordinal, name, raw]),
    onRsEnd: (head, rows) => events.push(['end', head.ordinal, rows]),
  });
  for (const chunk of chunks) reader.write(chunk);
  reader.end();
  return events;
}

describe('heads', () => {
  test('an empty answer is self-closed, with status 1', () => {
    expect(only(golden.EMPTY_QUERY)).toEqual({
      head: {
        ordinal: 0,
        name: 'CustomerQueryRs',
        requestID: '5',
        statusCode: 1,
        statusSeverity: 'Info',
        statusMessage: 'A query request did not find a matching object in QuickBooks',
        retCount: undefined,
        iteratorRemainingCount: undefined,
        iteratorID: undefined,
      },
      rows: [],
    });
  });

  test('requestID may be missing, statusMessage is unescaped once', () => {
    expect(only(golden.WITHOUT_REQUEST_ID).head).toMatchObject({
      requestID: undefined,
      statusCode: 3100,
      statusMessage: 'The name "A & B" of the list element is already in use.',
    });
  });

  test('status 500 comes with rows', () => {
    const { head, rows } = only(golden.PARTLY_FOUND);
    expect(head).toMatchObject({ statusCode: 500, statusSeverity: 'Warn' });
    expect(rows).toEqual([{ name: 'VendorRet', raw: { ListID: '1' } }]);
  });

  test('counts of an iterator are numbers, its id is text', () => {
    expect(only(golden.BILL).head).toMatchObject({
      retCount: 1,
      iteratorRemainingCount: 12,
      iteratorID: '{eb05f701-e727-472f-8ade-6753c4f67a46}',
    });
  });

  test('several answers are counted from 0, each with its own status', () => {
    expect(readResponse(golden.HCP).answers.map(({ head }) => [head.ordinal, head.name])).toEqual([
      [0, 'HostQueryRs'],
      [1, 'CompanyQueryRs'],
      [2, 'PreferencesQueryRs'],
    ]);
  });

  test('the message set is told with its attributes, the signon set is passed over', () => {
    const { attributes, answers } = readResponse(golden.SIGNON);
    expect(attributes).toEqual({ newMessageSetID: 'm1', messageSetStatusCode: '600' });
    expect(answers.map(({ head }) => [head.ordinal, head.name])).toEqual([[0, 'VendorQueryRs']]);
  });
});

describe('rows', () => {
  test('what repeats by the facts is an array even when it stands once', () => {
    expect(rowsOf(golden.BILL)).toEqual([
      {
        name: 'BillRet',
        raw: {
          TxnID: '1F6-1241605561',
          VendorRef: { ListID: '80000317-1228629275', FullName: 'A & B ' },
          LinkedTxn: [{ TxnID: '9' }],
          ExpenseLineRet: [{ TxnLineID: '0' }],
          ItemLineRet: [{ TxnLineID: '1' }, { TxnLineID: '4' }],
          ItemGroupLineRet: [{ TxnLineID: '2', ItemLineRet: [{ TxnLineID: '3' }] }],
          _order: ['ItemLineRet', 'ItemGroupLineRet', 'ItemLineRet'],
        },
      },
    ]);
  });

  test('the order of debit and credit lines is kept', () => {
    const [row] = rowsOf(golden.JOURNAL);
    const [debit, credit] = ['JournalDebitLine', 'JournalCreditLine'];
    expect(row?.raw._order).toEqual([debit, credit, debit, credit]);
    expect(row?.raw.JournalCreditLine).toEqual([
      { TxnLineID: '1', Amount: '10.00' },
      { TxnLineID: '3', Amount: '10.00' },
    ]);
  });

  test('an answer may mix kinds of objects', () => {
    expect(rowsOf(golden.MIXED_ITEMS)).toEqual([
      { name: 'ItemServiceRet', raw: { ListID: '1' } },
      { name: 'ItemInventoryRet', raw: { ListID: '2' } },
      { name: 'ItemServiceRet', raw: { ListID: '3' } },
    ]);
  });

  test('an answer with values of its own gives them as one row under its name', () => {
    const raw = {
      TxnDelType: 'Bill',
      TxnID: '1F6-1241605561',
      TimeDeleted: '2025-01-02T03:04:05-08:00',
    };
    expect(rowsOf(golden.DELETED_TXN)).toEqual([{ name: 'TxnDelRs', raw }]);
    expect(told([golden.DELETED_TXN]).at(-1)).toEqual(['end', 0, 0]);
  });

  test('ErrorRecovery is a row beside the object', () => {
    expect(rowsOf(golden.ERROR_RECOVERY).map(({ name }) => name)).toEqual([
      'BillRet',
      'ErrorRecovery',
    ]);
  });

  test('blanks and line breaks of values are kept, line ends become LF', () => {
    expect(rowsOf(golden.BLANKS_KEPT)[0]?.raw).toEqual({
      Name: ' Unpaid or unapplied customer ',
      Notes: 'one\ntwo\nthree\n',
      Phone: ' ',
    });
  });

  test('numeric references are decoded, a carriage return by reference survives', () => {
    expect(rowsOf(golden.NUMERIC_REFERENCES)[0]?.raw).toEqual({
      Name: 'Café ® Ø',
      Notes: 'a\r\nb <c> ',
    });
  });

  test('attributes are kept; a leaf with attributes has its text beside them', () => {
    expect(rowsOf(golden.REPORT)[0]?.raw).toEqual({
      ReportTitle: 'Balance Sheet',
      ColDesc: [
        {
          '@colID': '1',
          '@dataType': 'STRTYPE',
          ColTitle: [{ '@titleRow': '1', '@value': 'x' }],
          ColType: 'Label',
        },
      ],
      ReportData: {
        _order: ['TextRow', 'DataRow', 'TextRow'],
        TextRow: [
          { '@rowNumber': '1', '@value': 'ASSETS' },
          { '@rowNumber': '3', '@value': 'end' },
        ],
        DataRow: [
          {
            '@rowNumber': '2',
            RowData: { '@rowType': 'account', '@value': 'Cash' },
            ColData: [
              { '@colID': '1', '@value': 'Cash' },
              { '@colID': '2', '@value': '1.00' },
            ],
          },
        ],
      },
    });
  });

  test('unknown elements are kept alike, arrays when they stand twice', () => {
    expect(rowsOf(golden.UNKNOWN_PARTS)).toEqual([
      {
        name: 'BillRet',
        raw: {
          TxnID: '1',
          Novel: ['a', 'b'],
          Nested: { '@kind': 'x', Deep: '1' },
          Marked: [
            { '@unit': 'kg', '#text': '5' },
            { '@unit': 'kg', '#text': '' },
          ],
          Void: '',
        },
      },
      { name: 'SomethingRet', raw: { ID: '1' } },
    ]);
  });

  test('an empty leaf is an empty text, an empty aggregate an empty object', () => {
    expect(rowsOf(golden.EMPTY_PARTS)).toEqual([
      { name: 'VendorRet', raw: { ListID: '', Name: '', VendorAddress: {}, VendorTypeRef: {} } },
      { name: 'VendorRet', raw: {} },
    ]);
  });

  test('names of objects and _order are ordinary names', () => {
    const [row] = rowsOf(golden.HOSTILE_NAMES);
    const raw = row?.raw ?? {};
    const prototype = Object.getPrototypeOf(raw);
    expect(Object.getPrototypeOf(prototype)).toBeNull();
    expect(Reflect.ownKeys(prototype)).toEqual([]);
    expect(Object.isFrozen(prototype)).toBe(true);
    expect(Object.entries(raw)).toEqual([
      ['__proto__', '1'],
      ['constructor', '2'],
      ['#_order', '3'],
      ['hasOwnProperty', expect.objectContaining({ toString: '4' })],
    ]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('a known element that stands twice against the facts loses nothing', () => {
    const row =
      '<VendorRet><Name>a</Name><Name>b</Name><VendorAddress>x</VendorAddress></VendorRet>';
    const document = golden.document(golden.answer('VendorQueryRs', row));
    expect(rowsOf(document)[0]?.raw).toEqual({
      Name: ['a', 'b'],
      VendorAddress: { '#text': 'x' },
    });
  });

  test('forbidden characters arrive visibly replaced', () => {
    const row = '<VendorRet><Name>a&#x1;\u0002</Name></VendorRet>';
    const document = golden.document(golden.answer('VendorQueryRs', row));
    expect(rowsOf(document)[0]?.raw).toEqual({ Name: 'a\ufffd\ufffd' });
  });
});

describe('refusals', () => {
  const named = (name: string) => expect.objectContaining({ name });

  test('an answer cut off anywhere', () => {
    const text = golden.BILL.trimEnd();
    for (let end = 0; end < text.length; end += 1) {
      expect(() => readResponse(text.slice(0, end))).toThrow(named('XmlError'));
    }
  });

  test('documents that are no answers', () => {
    for (const document of ['<html/>', '<QBXML/>', '<QBXML><QBXMLMsgsRq/></QBXML>']) {
      expect(() => readResponse(document)).toThrow(named('QbxmlError'));
    }
  });

  test('an answer without a status', () => {
    for (const status of ['', 'statusCode=""', 'statusCode="x"', 'statusCode="1.5"']) {
      expect(() => readResponse(golden.document(`<VendorQueryRs ${status}/>`))).toThrow(
        named('QbxmlError'),
      );
    }
  });

  test('what a handler throws goes through', () => {
    const failure = new Error('row');
    const reader = createResponseReader({
      onRs() {},
      onRow() {
        throw failure;
      },
      onRsEnd() {},
    });
    expect(() => reader.write(golden.BILL)).toThrow(failure);
  });
});

test('blanks before the document are skipped', () => {
  expect(told(['\r\n', ' ', `\t${golden.BILL}`])).toEqual(told([golden.BILL]));
});

test('what the handlers are told does not depend on the chunks', () => {
  for (const document of golden.GOLDEN_RESPONSES) {
    const whole = told([document]);
    expect(told(document.split(''))).toEqual(whole);
    for (let at = 1; at < document.length; at += 7) {
      expect(told([document.slice(0, at), document.slice(at)])).toEqual(whole);
    }
  }
});

/** Every leaf text of a raw value; order and shape aside, this is what must not be lost. */
function textsOfRaw(value: string | Raw | (string | Raw)[]): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOfRaw);
  return Object.entries(value)
    .filter(([name]) => name !== '_order')
    .flatMap(([, inner]) => textsOfRaw(inner));
}

function textsOfTree(element: XmlElement): string[] {
  const own = element.children.length === 0 ? [element.text] : [];
  return [...own, ...element.children.flatMap(textsOfTree)];
}

test('every text of random rows is found again', () => {
  const names = ['TxnID', 'VendorRef', 'ListID', 'ItemLineRet', 'ItemGroupLineRet', 'LinkedTxn'];
  const { element } = fc.letrec<{ element: string }>((tie) => ({
    element: fc
      .tuple(
        fc.constantFrom(...names, 'Memo', 'Novel', '_order', '__proto__'),
        fc.oneof(
          { depthSize: 'small', withCrossShrink: true },
          fc.constantFrom('x', 'a b', '&amp;', ' y '),
          fc.array(tie('element'), { minLength: 1, maxLength: 5 }).map((inner) => inner.join('\n')),
        ),
      )
      .map(([name, inner]) => `<${name}>${inner}</${name}>`),
  }));
  fc.assert(
    fc.property(fc.array(element, { minLength: 1, maxLength: 6 }), (children) => {
      const row = `<BillRet>${children.join('')}</BillRet>`;
      const [read] = rowsOf(golden.document(golden.answer('BillQueryRs', row)));
      const expected = textsOfTree(parseTree(row)).sort();
      expect(textsOfRaw(read?.raw ?? {}).sort()).toEqual(expected);
    }),
    { numRuns: 2_000 },
  );
});
