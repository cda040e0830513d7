import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { ConnectorError } from '../../src/errors.js';
import { LIMITS } from '../../src/limits.js';
import { buildMessageSet, buildRequest, frameMessageSet } from '../../src/qbxml/build.js';
import * as facts from '../../src/qbxml/facts.js';
import { renderElement } from '../../src/qbxml/render.js';
import { parseDocument, parseTree, type XmlElement } from '../../src/qbxml/tree.js';
import { requireValid, validateDocument, validateRequest } from '../../src/qbxml/validate.js';
import { bodyOf, type RandomBody } from '../support/qbxml-arbitrary.js';

const OPTIONS = { version: '14.0', onError: 'continueOnError' } as const;

/** The errors that building throws. */
function refusal(type: string, body: unknown): { path: string; message: string }[] {
  try {
    buildRequest(type, body);
  } catch (error) {
    if (error instanceof ConnectorError) return [...error.errors];
    throw error;
  }
  throw new Error('it was built');
}

/** An element back to a body: names that stand in an array in the given one become arrays. */
function bodyBack(element: XmlElement, given: RandomBody): RandomBody {
  const body: RandomBody = {};
  for (const [name, value] of Object.entries(element.attributes)) body[`@${name}`] = value;
  for (const child of element.children) {
    const expected = given[child.name];
    const list = Array.isArray(expected) ? (body[child.name] ?? []) : undefined;
    const like = Array.isArray(list) && Array.isArray(expected) ? expected[list.length] : expected;
    const value = typeof like === 'string' ? child.text : bodyBack(child, Object(like));
    if (Array.isArray(list)) body[child.name] = [...list, value];
    else body[child.name] = value;
  }
  if (given._order) {
    const mixed = new Set(Object(given._order));
    body._order = element.children.map(({ name }) => name).filter((name) => mixed.has(name));
  }
  return body;
}

/** The same keys the other way round: the order of keys must not matter. */
function reversed(body: unknown): unknown {
  if (Array.isArray(body)) return body.map(reversed);
  if (typeof body !== 'object' || body === null) return body;
  const entries = Object.entries(body).reverse();
  return Object.fromEntries(
    entries.map(([key, value]) => [key, key === '_order' ? value : reversed(value)]),
  );
}

describe('every request of the schema', () => {
  test.each(facts.requestNames.map((name) => [name]))('%s', (type) => {
    const message = facts.request(type);
    if (!message) throw new Error('no such request');
    const set = facts.messageSetOf(type);
    fc.assert(
      fc.property(bodyOf(message), (body) => {
        const element = buildRequest(type, reversed(body));
        if (set === 'QBXMLMsgsRq') expect(validateRequest(element)).toEqual([]);
        const document = parseTree(buildMessageSet([element], OPTIONS));
        expect(validateDocument(document)).toEqual([]);
        const [back] = document.children[0]?.children ?? [];
        expect(back && bodyBack(back, body)).toEqual(body);
      }),
      { numRuns: 12 },
    );
  });
});

test('elements stand in schema order whatever the order of the keys', () => {
  const element = buildRequest('BillAddRq', {
    BillAdd: {
      ExpenseLineAdd: [{ Memo: 'b', Amount: '1.00' }, { Amount: '2.00' }],
      RefNumber: '007',
      VendorRef: { FullName: 'A & B' },
    },
  });
  expect(renderElement(element)).toBe(
    '<BillAddRq><BillAdd><VendorRef><FullName>A &amp; B</FullName></VendorRef>' +
      '<RefNumber>007</RefNumber><ExpenseLineAdd><Amount>1.00</Amount><Memo>b</Memo>' +
      '</ExpenseLineAdd><ExpenseLineAdd><Amount>2.00</Amount></ExpenseLineAdd>' +
      '</BillAdd></BillAddRq>',
  );
});

test('elements of one repeated choice keep the order given by _order', () => {
  const lines = (memos: string[]) => memos.map((Memo) => ({ Memo }));
  const body = {
    JournalDebitLine: lines(['d1', 'd2']),
    JournalCreditLine: lines(['c1', 'c2']),
  };
  const memos = (JournalEntryAdd: object) =>
    [
      ...renderElement(buildRequest('JournalEntryAddRq', { JournalEntryAdd })).matchAll(/[dc]\d/g),
    ].map(String);
  expect(memos(body)).toEqual(['d1', 'd2', 'c1', 'c2']);
  const _order = ['JournalCreditLine', 'JournalDebitLine', 'JournalDebitLine', 'JournalCreditLine'];
  expect(memos({ ...body, _order })).toEqual(['c1', 'd1', 'd2', 'c2']);
});

test('an _order that does not fit what is given is refused', () => {
  const entry = (_order: unknown) => ({ JournalEntryAdd: { JournalDebitLine: [{}], _order } });
  expect(refusal('JournalEntryAddRq', entry([]))).toEqual([
    { path: 'JournalEntryAddRq/JournalEntryAdd/_order', message: 'leaves out 1 JournalDebitLine' },
  ]);
  const twice = ['JournalDebitLine', 'JournalDebitLine'];
  expect(refusal('JournalEntryAddRq', entry(twice))[0]?.message).toContain('more often');
  expect(refusal('JournalEntryAddRq', entry('x'))[0]?.message).toContain('array');
});

test('attributes come from the body, the options and the request id', () => {
  const element = buildRequest(
    'BillQueryRq',
    { '@iterator': 'Start', MaxReturned: 100, IncludeLineItems: true },
    { requestID: '7', attributes: { metaData: 'NoMetaData' } },
  );
  expect(renderElement(element)).toBe(
    '<BillQueryRq iterator="Start" metaData="NoMetaData" requestID="7">' +
      '<MaxReturned>100</MaxReturned><IncludeLineItems>true</IncludeLineItems></BillQueryRq>',
  );
  expect(() => buildRequest('AccountQueryRq', {}, { attributes: { iterator: 'Start' } })).toThrow(
    '@iterator',
  );
});

test('a value may carry attributes', () => {
  const body = {
    TxnID: { '@useMacro': 'TxnID:1', '#text': '' },
    PaymentAmount: '1.00',
  };
  const element = buildRequest('BillPaymentCheckAddRq', {
    BillPaymentCheckAdd: { AppliedToTxnAdd: body },
  });
  expect(renderElement(element)).toContain('<TxnID useMacro="TxnID:1"/><PaymentAmount>1.00');
});

describe('what is refused', () => {
  test('unknown keys, with the name that was probably meant', () => {
    expect(refusal('VendorAddRq', { VendorAdd: { Name: 'x', Phon: '1', isActive: true } })).toEqual(
      [
        { path: 'VendorAddRq/VendorAdd/Phon', message: 'is not known here; did you mean Phone?' },
        {
          path: 'VendorAddRq/VendorAdd/isActive',
          message: 'is not known here; did you mean IsActive?',
        },
      ],
    );
    expect(refusal('VendorQuery', {})[0]?.message).toBe(
      'is not known here; did you mean VendorQueryRq?',
    );
    expect(refusal('BillRet', {})).toHaveLength(1);
  });

  test('money as a JS number, null, and things of the wrong kind', () => {
    const line = (Amount: unknown) => ({
      BillAdd: { VendorRef: { FullName: 'V' }, ExpenseLineAdd: { Amount } },
    });
    const path = 'BillAddRq/BillAdd/ExpenseLineAdd/Amount';
    expect(refusal('BillAddRq', line(1.1))[0]).toEqual({
      path,
      message: 'write decimal numbers as text, like "12.50"',
    });
    expect(refusal('BillAddRq', line(Number.NaN))).toHaveLength(1);
    expect(refusal('BillAddRq', line(2 ** 60))).toHaveLength(1);
    expect(refusal('BillAddRq', line(null))[0]?.message).toContain('null');
    expect(refusal('BillAddRq', line({ x: 1 }))[0]?.path).toBe(`${path}/x`);
    expect(refusal('BillAddRq', line([['1.00']]))).toHaveLength(1);
    expect(refusal('BillAddRq', { BillAdd: 'x' })[0]?.path).toBe('BillAddRq/BillAdd');
    for (const body of [null, 1, 'x', [], undefined]) {
      expect(refusal('BillAddRq', body)).toHaveLength(1);
    }
  });

  test('an element twice that may stand once', () => {
    expect(refusal('BillAddRq', { BillAdd: [{}, {}] })).toEqual([
      { path: 'BillAddRq/BillAdd', message: 'may stand only once' },
    ]);
  });

  test('names of JavaScript itself, wherever they stand', () => {
    for (const name of ['constructor', '__proto__', 'toString']) {
      const json = JSON.stringify({ BillAdd: { x: { y: 1 } } });
      for (const key of ['"x"', '"BillAdd"']) {
        const body: unknown = JSON.parse(json.replace(key, `"${name}"`));
        expect(refusal('BillAddRq', body)[0]?.path).toContain(name);
      }
      const attribute: unknown = JSON.parse(`{"@${name}": "x"}`);
      expect(refusal('BillAddRq', attribute)[0]?.path).toBe(`BillAddRq/@${name}`);
      expect(refusal(name, {})).toHaveLength(1);
    }
  });

  test('any JSON is built or refused, never a crash; what is told has an end', () => {
    fc.assert(
      fc.property(fc.constantFrom(...facts.requestNames), fc.jsonValue(), (type, body) => {
        try {
          buildRequest(type, body);
        } catch (error) {
          expect(error).toBeInstanceOf(ConnectorError);
        }
      }),
    );
    const many = Object.fromEntries(Array.from({ length: 9_999 }, (_, i) => [`x${i}`, i]));
    expect(refusal('BillAddRq', many)).toHaveLength(LIMITS.rejectionsMax);
    const list = Array.from({ length: 300_000 }, () => 'x');
    expect(buildRequest('VendorQueryRq', { ListID: list }).children).toHaveLength(300_000);
  });

  test('requireValid throws every rejection of what was built', () => {
    const element = buildRequest('BillAddRq', { BillAdd: { TxnDate: 'x', Memo: 'm' } });
    expect(() => requireValid(element)).toThrow(ConnectorError);
    expect(() => requireValid(buildRequest('VendorQueryRq', {}))).not.toThrow();
  });
});

describe('the document', () => {
  test('has the declaration, the version and one message set', () => {
    const requests = [buildRequest('HostQueryRq', {}), buildRequest('CompanyQueryRq', {})];
    const options = { version: '13.0', onError: 'stopOnError', newMessageSetID: 'a&b' } as const;
    expect(buildMessageSet(requests, options)).toBe(
      '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML>' +
        '<QBXMLMsgsRq newMessageSetID="a&amp;b" onError="stopOnError">' +
        '<HostQueryRq/><CompanyQueryRq/></QBXMLMsgsRq></QBXML>',
    );
  });

  test('without requests is one of error recovery', () => {
    const text = buildMessageSet([], { ...OPTIONS, oldMessageSetID: 'x' });
    expect(validateDocument(parseTree(text))).toEqual([]);
    expect(text).toContain('<QBXMLMsgsRq oldMessageSetID="x" onError="continueOnError"></');
  });

  test('is the same from requests that were kept as text', () => {
    const element = buildRequest('VendorQueryRq', { FullName: 'é\r\n"' });
    const qbxml = renderElement(element);
    expect(frameMessageSet([{ type: 'VendorQueryRq', qbxml }], OPTIONS)).toBe(
      buildMessageSet([element], OPTIONS),
    );
  });

  test('refuses what would be a mistake of ours', () => {
    const host = buildRequest('HostQueryRq', {});
    const other = buildRequest('DataEventSubscriptionQueryRq', {});
    expect(() => buildMessageSet([host, other], OPTIONS)).toThrow('another set');
    expect(() => buildMessageSet([host], { ...OPTIONS, version: '13' })).toThrow('version');
    expect(() =>
      buildMessageSet([host], { ...OPTIONS, newMessageSetID: 'x'.repeat(25) }),
    ).toThrow();
    expect(() => buildMessageSet([parseTree('<HostQueryRs/>')], OPTIONS)).toThrow('no request');
    const many = Array.from({ length: LIMITS.requestsPerWireMax + 1 }, () => host);
    expect(() => buildMessageSet(many, OPTIONS)).toThrow('too many');
  });

  test('is well formed to an independent parser, and carries its version', () => {
    const element = buildRequest(
      'VendorQueryRq',
      { FullName: 'é\r\n"]]>&😀' },
      { requestID: '"<é\n' },
    );
    const text = buildMessageSet([element], OPTIONS);
    let fullName = '';
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('text', (piece) => {
      fullName += piece;
    });
    parser.on('opentag', ({ name, attributes }) => {
      if (name === 'VendorQueryRq') expect(attributes).toEqual({ requestID: '"<é\n' });
    });
    parser.write(text).close();
    expect(fullName).toBe('é\r\n"]]>&😀');
    expect(text).toMatch(/^[\n\x20-\x7e]*$/);
    expect(parseDocument(text).instructions).toEqual([{ target: 'qbxml', data: 'version="14.0"' }]);
  });

  test('of as many requests as one wire may carry holds each of them, in order', () => {
    const requests = Array.from({ length: LIMITS.requestsPerWireMax }, (_, index) =>
      buildRequest('VendorQueryRq', { MaxReturned: 100 }, { requestID: `1-${index}` }),
    );
    for (const request of requests) requireValid(request, { version: '13.0', edition: 'QBD' });
    const set = parseTree(buildMessageSet(requests, OPTIONS)).children[0];
    expect(set?.children.map((one) => one.attributes.requestID)).toEqual(
      requests.map((_, index) => `1-${index}`),
    );
  });
});
