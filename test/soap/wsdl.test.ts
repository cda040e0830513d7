/** The WSDL is read by a client that others use, over HTTP. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import * as soap from 'soap';
import { parseTree, type XmlElement } from '../../src/qbxml/tree.js';
import { METHODS } from '../../src/soap/calls.js';
import { renderResult } from '../../src/soap/reply.js';
import { renderWsdl } from '../../src/soap/wsdl.js';

const strings = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, name.endsWith('Vers') ? 'xsd:int' : 'xsd:string']));

/** Serves the WSDL on GET and the given reply on POST, for as long as `use` runs. */
async function serve(
  reply: string,
  use: (url: string, requests: http.IncomingHttpHeaders[]) => Promise<void>,
): Promise<void> {
  const requests: http.IncomingHttpHeaders[] = [];
  let base = '';
  const server = http.createServer((request, response) => {
    if (request.method === 'POST') requests.push(request.headers);
    response.setHeader('content-type', 'text/xml; charset=utf-8');
    request
      .resume()
      .on('end', () => response.end(request.method === 'POST' ? reply : renderWsdl(base)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    await use(base, requests);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

test('a SOAP client finds all eleven methods with their inputs and outputs', async () => {
  await serve('', async (url) => {
    const client = await soap.createClientAsync(`${url}/qbwc?wsdl`);
    const described = client.describe();
    const operations = described.QBWebConnectorSvc.QBWebConnectorSvcSoap;
    expect(Object.keys(operations)).toEqual([...METHODS.keys()]);
    for (const method of METHODS.values()) {
      const input = { ...operations[method.name].input };
      for (const meta of ['targetNSAlias', 'targetNamespace']) delete input[meta];
      expect(input).toEqual(strings(method.params));
      expect(Object.keys(operations[method.name].output)).toContain(`${method.name}Result`);
    }
  });
});

test('that client calls with the quoted action and reads our reply', async () => {
  await serve(renderResult('authenticate', ['t', 'none', '', '']), async (url, requests) => {
    const client = await soap.createClientAsync(`${url}/qbwc?wsdl`);
    const [answer] = await client.authenticateAsync({ strUserName: 'a', strPassword: 'b' });
    expect(answer).toEqual({ authenticateResult: { string: ['t', 'none', '', ''] } });
    expect(requests[0]?.soapaction).toBe('"http://developer.intuit.com/authenticate"');
  });
});

test('only SOAP 1.1 is offered, under the names that the Web Connector knows', () => {
  const wsdl = renderWsdl('https://books.example.com/a&b/');
  expect(wsdl.startsWith('<?xml version="1.0" encoding="utf-8"?>')).toBe(true);
  expect(wsdl).not.toContain('soap12');
  const find = (element: XmlElement, name: string): XmlElement[] => [
    ...(element.name === name ? [element] : []),
    ...element.children.flatMap((child) => find(child, name)),
  ];
  const root = parseTree(wsdl);
  expect(find(root, 'wsdl:binding')).toHaveLength(1);
  expect(find(root, 'wsdl:service').map((service) => service.attributes.name)).toEqual([
    'QBWebConnectorSvc',
  ]);
  expect(find(root, 'soap:address').map((address) => address.attributes.location)).toEqual([
    'https://books.example.com/a&b/qbwc',
  ]);
});
