/** Calls as .NET and others send them, hostile ones, and the byte path against the scanner's. */
import fc from 'fast-check';
import { LIMITS } from '../../src/limits.js';
import { METHODS } from '../../src/soap/calls.js';
import { type DecodeOptions, decodeCall } from '../../src/soap/envelope.js';

const SOAP11 = 'http://schemas.xmlsoap.org/soap/envelope/';
const INTUIT = 'http://developer.intuit.com/';

/** A call in the shape of .NET. Source: dotnet-wire.md §1 */
function dotnet(
  method: string,
  children: string,
  declaration = '<?xml version="1.0" encoding="utf-8"?>',
) {
  return `${declaration}<soap:Envelope xmlns:soap="${SOAP11}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema"><soap:Body><${method} xmlns="${INTUIT}">${children}</${method}></soap:Body></soap:Envelope>`;
}

const receive = (response: string, before = '<ticket>t1</ticket>') =>
  dotnet('receiveResponseXML', `${before}${response}<hresult /><message />`);

type Result = {
  method: string;
  params: Record<string, string>;
  response: string;
  /** Parameters known when the sink was opened; undefined when it was not. */
  opened: Record<string, string> | undefined;
  writes: number;
};

async function* inChunks(body: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < body.length; at += size) yield body.subarray(at, at + size);
}

/** Not in chunks: as a small body is given. */
const WHOLE = 0;

async function decode(
  body: string | Buffer,
  chunkBytes = 65_536,
  more: Partial<DecodeOptions> = {},
): Promise<Result> {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  const result: Result = { method: '', params: {}, response: '', opened: undefined, writes: 0 };
  const given = chunkBytes === WHOLE ? bytes : inChunks(bytes, chunkBytes);
  const call = await decodeCall(given, {
    bodyBytesMax: () => 10_000_000,
    openResponse: async (params) => {
      expect(result.opened).toBeUndefined();
      result.opened = Object.fromEntries(params);
      return {
        write(text) {
          result.response += text;
          result.writes += 1;
        },
      };
    },
    ...more,
  });
  return { ...result, method: call.method, params: Object.fromEntries(call.params) };
}

function refusal(kind: string) {
  return expect.objectContaining({ name: 'SoapError', kind });
}

describe('every shape of a call', () => {
  test('all eleven methods with all their parameters are understood', async () => {
    for (const method of METHODS.values()) {
      const params = method.params.filter((name) => name !== 'response');
      const children = method.params.map((name) => `<${name}> ${name}&amp;é </${name}>`).join('');
      const result = await decode(dotnet(method.name, children));
      expect(result.method).toBe(method.name);
      expect(result.params).toEqual(
        Object.fromEntries(params.map((name) => [name, ` ${name}&é `])),
      );
      expect(result.response).toBe(method.params.includes('response') ? ' response&é ' : '');
    }
    expect(METHODS.size).toBe(11);
  });

  test('a call without parameters may be self-closed', async () => {
    const body = `<soap:Envelope xmlns:soap="${SOAP11}"><soap:Body><serverVersion xmlns="${INTUIT}" /></soap:Body></soap:Envelope>`;
    expect(await decode(body)).toMatchObject({ method: 'serverVersion', params: {} });
  });

  test('missing parameters are absent, empty ones are empty', async () => {
    const result = await decode(dotnet('connectionError', '<ticket>t</ticket><hresult />'));
    expect(result.params).toEqual({ ticket: 't', hresult: '' });
  });

  test.each([
    [
      'SOAP-ENV and ns1 prefixes',
      `<SOAP-ENV:Envelope xmlns:SOAP-ENV="${SOAP11}" xmlns:ns1="${INTUIT}"><SOAP-ENV:Body><ns1:getLastError><ns1:ticket>t</ns1:ticket></ns1:getLastError></SOAP-ENV:Body></SOAP-ENV:Envelope>`,
    ],
    [
      'default namespace on the envelope',
      `<Envelope xmlns="${SOAP11}"><Body><getLastError xmlns="${INTUIT}"><ticket>t</ticket></getLastError></Body></Envelope>`,
    ],
    [
      'a prefix declared again inside',
      `<a:Envelope xmlns:a="${SOAP11}"><a:Body><a:getLastError xmlns:a="${INTUIT}"><a:ticket>t</a:ticket></a:getLastError></a:Body></a:Envelope>`,
    ],
    [
      'RPC/encoded',
      `<soap:Envelope xmlns:soap="${SOAP11}" xmlns:xsi="i" xmlns:q1="${INTUIT}" soap:encodingStyle="e"><soap:Body><q1:getLastError><ticket xsi:type="xsd:string">t</ticket></q1:getLastError></soap:Body></soap:Envelope>`,
    ],
    ['a byte order mark', `\ufeff${dotnet('getLastError', '<ticket>t</ticket>')}`],
    [
      'blanks and comments between elements',
      dotnet('getLastError', '\r\n <!-- c --> <ticket>t</ticket>\n'),
    ],
    [
      'unknown elements with content of their own',
      dotnet('getLastError', '<x><ticket>no</ticket>a</x><ticket>t</ticket><y/>'),
    ],
    [
      'a header, even one that must be understood',
      dotnet('getLastError', '<ticket>t</ticket>').replace(
        '<soap:Body>',
        '<soap:Header><h soap:mustUnderstand="1"><ticket>no</ticket></h></soap:Header><soap:Body>',
      ),
    ],
    ['a comment inside of a value', dotnet('getLastError', '<ticket><!-- c -->t</ticket>')],
    ['CDATA', dotnet('getLastError', '<ticket><![CDATA[t]]></ticket>')],
  ])('%s', async (_name, body) => {
    for (const size of [1, 7, 65_536]) {
      expect(await decode(body, size)).toMatchObject({
        method: 'getLastError',
        params: { ticket: 't' },
      });
    }
  });

  test('Latin-1 and Windows-1252 bodies are read by their declaration', async () => {
    const declared = (name: string) => `<?xml version="1.0" encoding="${name}"?>`;
    const children = '<ticket>t</ticket><response>caf\u00e9 &lt;</response>';
    const latin = dotnet('receiveResponseXML', children, declared('ISO-8859-1'));
    expect((await decode(Buffer.from(latin, 'latin1'))).response).toBe('café <');
    const windows = Buffer.from(
      dotnet('receiveResponseXML', '<ticket>\u0080</ticket>', declared('windows-1252')),
      'latin1',
    );
    expect((await decode(windows)).params).toEqual({ ticket: '€' });
  });
});

describe('the streamed response', () => {
  test('goes to the sink that is opened once the ticket is known', async () => {
    const body = receive(
      '<response>&lt;QBXML a="&amp;quot;"&gt;\r\né😀&#13;&#x41;\t&lt;/QBXML&gt;</response>',
    );
    for (const size of [1, 2, 3, 5, 64, 65_536]) {
      const result = await decode(body, size);
      expect(result.response).toBe('<QBXML a="&quot;">\né😀\rA\t</QBXML>');
      expect(result.opened).toMatchObject({ ticket: 't1' });
      expect(result.params).toEqual({ ticket: 't1', hresult: '', message: '' });
    }
  });

  test('is not opened when absent, self-closed or empty', async () => {
    for (const response of ['', '<response/>', '<response />', '<response></response>']) {
      const result = await decode(receive(response));
      expect(result.opened).toBeUndefined();
      expect(result.params).toEqual({ ticket: 't1', hresult: '', message: '' });
    }
  });

  test('is held while the ticket is not there, up to the limit', async () => {
    const early = (chars: number) =>
      dotnet('receiveResponseXML', `<response>${'x'.repeat(chars)}</response><ticket>t2</ticket>`);
    const result = await decode(early(LIMITS.soapEarlyResponseBytesMax));
    expect(result.opened).toEqual({ ticket: 't2' });
    expect(result.response).toHaveLength(LIMITS.soapEarlyResponseBytesMax);
    await expect(decode(early(LIMITS.soapEarlyResponseBytesMax + 70_000))).rejects.toEqual(
      refusal('too_large'),
    );
  });

  test('is delivered without a ticket when the call has none', async () => {
    const result = await decode(dotnet('receiveResponseXML', '<response>x</response>'));
    expect(result).toMatchObject({ response: 'x', opened: {}, params: {} });
  });

  test('characters that XML forbids arrive visibly replaced', async () => {
    const result = await decode(
      receive('<response>a&#x1;b&#xFFFE;c\u0001d\ufffee&#0;f&#xD800;</response>'),
    );
    expect(result.response).toBe('a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf\ufffd');
  });

  test('holds the sender back while the sink is busy', async () => {
    const events: string[] = [];
    async function* body(): AsyncGenerator<Buffer> {
      const bytes = Buffer.from(receive(`<response>${'x'.repeat(1_000)}</response>`));
      for (let at = 0; at < bytes.length; at += 500) {
        events.push('read');
        yield bytes.subarray(at, at + 500);
      }
    }
    await decodeCall(body(), {
      bodyBytesMax: () => 10_000,
      openResponse: async () => ({
        async write() {
          events.push('begin');
          await new Promise((resolve) => setImmediate(resolve));
          events.push('end');
        },
      }),
    });
    expect(events.join(' ').replaceAll('begin end', 'write')).not.toContain('begin');
    expect(events.filter((event) => event === 'end').length).toBeGreaterThan(1);
  });

  test('what the sink throws goes through unchanged', async () => {
    const failure = new Error('sink');
    const sink = {
      write() {
        throw failure;
      },
    };
    const options = { openResponse: async () => sink };
    await expect(decode(receive('<response>x</response>'), 100, options)).rejects.toBe(failure);
  });
});

describe('what is refused', () => {
  const good = dotnet('getLastError', '<ticket>t</ticket>');

  test('every prefix of a call', async () => {
    const body = Buffer.from(receive('<response>&lt;a&gt;é&lt;/a&gt;</response>'));
    for (let end = 0; end < body.length; end += 1) {
      await expect(decode(body.subarray(0, end), 65_536)).rejects.toEqual(refusal('malformed'));
    }
  });

  test.each([
    ['no XML at all', '{"json": true}'],
    ['another root', '<a/>'],
    [
      'a DOCTYPE',
      `<!DOCTYPE x [<!ENTITY e "x">]>${good}`.replace('<?xml version="1.0" encoding="utf-8"?>', ''),
    ],
    ['an unknown entity', dotnet('getLastError', '<ticket>&xxe;</ticket>')],
    ['text behind the envelope', `${good}x`],
    ['two calls', good.replace('</soap:Body>', `<serverVersion xmlns="${INTUIT}"/></soap:Body>`)],
    ['two bodies', good.replace('</soap:Envelope>', '<soap:Body/></soap:Envelope>')],
    ['an empty body', `<s:Envelope xmlns:s="${SOAP11}"><s:Body/></s:Envelope>`],
    ['an undeclared prefix', `<s:Envelope><s:Body/></s:Envelope>`],
    ['a parameter twice', dotnet('getLastError', '<ticket>a</ticket><ticket>b</ticket>')],
    ['a response twice', receive('<response>a</response><response/>')],
    ['elements inside of a parameter', dotnet('getLastError', '<ticket><b/></ticket>')],
    ['unescaped qbXML inside of response', receive('<response><QBXML/></response>')],
    ['"]]>" inside of response', receive('<response>a]]></response>')],
    ['an unfinished reference in response', receive('<response>a&lt</response>')],
    ['an unknown entity in response', receive('<response>&nbsp;</response>')],
    ['a long reference in response', receive('<response>&#00000000065;</response>')],
    ['UTF-16', Buffer.from(`\ufeff${good}`, 'utf16le')],
    ['a declared utf-16', good.replace('utf-8', 'utf-16')],
    [
      'bytes that are not UTF-8',
      Buffer.concat([Buffer.from(receive('<response>').slice(0, -50)), Buffer.from([0xff, 0x3c])]),
    ],
    [
      'half a character at the end of response',
      Buffer.from(receive('<response>\u00e9</response>').replace('\u00e9', '\u00c3'), 'latin1'),
    ],
  ])('%s', async (_name, body) => {
    await expect(decode(body)).rejects.toEqual(refusal('malformed'));
    await expect(decode(body, 3)).rejects.toEqual(refusal('malformed'));
  });

  test('SOAP 1.2 and other envelopes: the version', async () => {
    const body = good.replace(SOAP11, 'http://www.w3.org/2003/05/soap-envelope');
    await expect(decode(body)).rejects.toEqual(refusal('version'));
  });

  test('a method that does not exist, or in another namespace', async () => {
    for (const body of [
      dotnet('authenticate2', ''),
      dotnet('__proto__', ''),
      dotnet('Authenticate', ''),
      good.replace(INTUIT, 'http://developer.intuit.com'),
    ]) {
      await expect(decode(body)).rejects.toEqual(refusal('unknown_method'));
    }
  });

  test('a body one byte larger than its method allows', async () => {
    const bytes = Buffer.byteLength(good);
    const limited = (max: number) => decode(good, 100, { bodyBytesMax: () => max });
    expect((await limited(bytes)).method).toBe('getLastError');
    await expect(limited(bytes - 1)).rejects.toEqual(refusal('too_large'));
  });

  test('much text before or beside the response, which alone may be long', async () => {
    const long = 'x>'.repeat(LIMITS.soapSmallBodyBytesMax);
    const bodies = [
      `<!--${long}-->${good.slice(good.indexOf('<soap:'))}`,
      receive('<response>a</response>', `<ticket>${long}</ticket>`),
      dotnet('receiveResponseXML', `<ticket/><response>a</response><message>${long}</message>`),
    ];
    for (const body of bodies) await expect(decode(body)).rejects.toEqual(refusal('too_large'));
  });
});

test('the byte path gives what the scanner gives, or both refuse, however the bytes are cut', async () => {
  const part = fc.constantFrom(
    ...[
      '&lt;',
      '&gt;',
      '&amp;',
      '&quot;',
      '&apos;',
      '&#13;',
      '&#x1F600;',
      '&#1;',
      '&nbsp;',
      '&',
      ';',
    ],
    ...[
      ']',
      ']]',
      ']]>',
      '>',
      '\r',
      '\n',
      '\r\n',
      '\t',
      '\u0001',
      'é',
      '😀',
      '\ufffe',
      '\uffff',
      '€',
    ],
    ...['text ', 'x', '&#xFFFF;', '&#38;', '\u0085', '\u2028', '&lt', '&#00000065;', '&#x110000;'],
  );
  const property = fc.asyncProperty(
    fc.array(part, { maxLength: 14 }).map((parts) => parts.join('')),
    fc.integer({ min: 1, max: 40 }),
    async (inner, size) => {
      const outcome = (response: string, chunk: number) =>
        decode(receive(`<response>${response}</response>`), chunk).then(
          (result) => result.response,
          (error: { kind?: string }) => error.kind,
        );
      const fast = await outcome(inner, size);
      // A comment takes the response off the byte path before its first character.
      const scanned = await outcome(`<!-- -->${inner}`, 65_536);
      expect(fast).toEqual(scanned);
      expect(await outcome(inner, WHOLE)).toEqual(scanned);
    },
  );
  await fc.assert(property, { numRuns: 5_000 });
});

test('a line break behind a self-closed response is not its text', async () => {
  const body = receive('<response/>\n  ');
  expect(await decode(body)).toMatchObject({ response: '', opened: undefined });
  expect(await decode(body, WHOLE)).toMatchObject({ response: '', opened: undefined });
});

test('a small body read whole gives what it gives when it arrives in pieces', async () => {
  const piece = fc.constantFrom(
    ...['<ticket>t</ticket>', '<ticket />', '<response>a &lt; b</response>', '<response/>'],
    ...['<hresult>0x80040400</hresult>', '<message><b/></message>', '<other x="1">y</other>'],
    ...['<strUserName> bob</strUserName>', '<strPassword>a;b ]</strPassword>', '<strPassword/>'],
    ...['<strPassword></strPassword>', '<ticket>]]></ticket>', ' ', '\r\n', '<ticket>\t</ticket>'],
    ...['<strUserName>Ü &amp; €</strUserName>', '<!-- -->', '\u0001', '</x>', 'text', '<ticket>'],
  );
  const property = fc.asyncProperty(
    fc.constantFrom('receiveResponseXML', 'authenticate', 'getLastError', 'closeConnection', 'no'),
    fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join('')),
    async (method, inner) => {
      const outcome = (chunkBytes: number) =>
        decode(dotnet(method, inner), chunkBytes).then(
          ({ params, response, opened }) => ({ params, response, opened }),
          (error: { kind?: string }) => error.kind,
        );
      expect(await outcome(WHOLE)).toEqual(await outcome(7));
    },
  );
  await fc.assert(property, { numRuns: 4_000 });
});
