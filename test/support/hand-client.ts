/** Hand-made SOAP calls, for what a Web Connector of another make or a hostile one may send. */
import http from 'node:http';
import { SaxesParser } from 'saxes';

export type Reply = {
  status: number;
  contentType: string;
  text: string;
  /** Texts of the result's leaves: one, or the four strings of authenticate. */
  values: string[];
};

const NS = 'http://developer.intuit.com/';

export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** The envelope as .NET writes it. */
export function envelope(method: string, params: Record<string, string>): string {
  const children = Object.entries(params)
    .map(([name, value]) =>
      value === '' ? `<${name} />` : `<${name}>${escapeXml(value)}</${name}>`,
    )
    .join('');
  return (
    '<?xml version="1.0" encoding="utf-8"?><soap:Envelope ' +
    'xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ' +
    'xmlns:xsd="http://www.w3.org/2001/XMLSchema"><soap:Body>' +
    `<${method} xmlns="${NS}">${children}</${method}></soap:Body></soap:Envelope>`
  );
}

/** Sends a body as it is. `soapAction: null` leaves the header out. */
export function post(
  url: string,
  body: string | Buffer,
  options: {
    soapAction?: string | null;
    headers?: Record<string, string>;
    localAddress?: string;
  } = {},
): Promise<Reply> {
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(body, 'utf8');
  const headers: Record<string, string> = {
    'content-type': 'text/xml; charset=utf-8',
    'content-length': String(bytes.length),
    ...(typeof options.soapAction === 'string' ? { soapaction: options.soapAction } : {}),
    ...options.headers,
  };
  return new Promise((resolve, reject) => {
    const from = options.localAddress ? { localAddress: options.localAddress } : {};
    const settings = { method: 'POST', headers, ...from };
    const request = http.request(`${url}/qbwc`, settings, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        const status = response.statusCode ?? 0;
        const contentType = String(response.headers['content-type']);
        try {
          resolve({ status, contentType, text, values: leaves(text) });
        } catch (error) {
          reject(error);
        }
      });
    });
    request.on('error', reject);
    request.end(bytes);
  });
}

/** One call as .NET makes it. @returns the reply; `values[0]` is the result of all but authenticate */
export function call(url: string, method: string, params: Record<string, string>): Promise<Reply> {
  return post(url, envelope(method, params), { soapAction: `"${NS}${method}"` });
}

/** Parses strictly, namespaces and all: what is not well-formed throws here. */
function leaves(text: string): string[] {
  if (text === '') return [];
  const found: string[] = [];
  let value = '';
  let isLeaf = false;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', () => {
    value = '';
    isLeaf = true;
  });
  parser.on('text', (piece) => {
    value += piece;
  });
  parser.on('closetag', () => {
    if (isLeaf) found.push(value);
    isLeaf = false;
  });
  parser.write(text).close();
  return found;
}
