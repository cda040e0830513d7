/** The service description. The Web Connector never reads it; people, tools and tests do. */
import { create } from 'xmlbuilder2';
import { INTUIT_NAMESPACE, METHODS, type Method } from './calls.js';

/** What an element of the builder offers. */
type Node = ReturnType<typeof create>;

const WSDL = 'http://schemas.xmlsoap.org/wsdl/';
const SOAP = 'http://schemas.xmlsoap.org/wsdl/soap/';
const SCHEMA = 'http://www.w3.org/2001/XMLSchema';
const HTTP = 'http://schemas.xmlsoap.org/soap/http';
/** The names that the Web Connector was generated from. Source: qbwc-protocol §1.2. */
const SERVICE = 'QBWebConnectorSvc';
const PORT = 'QBWebConnectorSvcSoap';
const ARRAY = 'ArrayOfString';
const RESULT_TYPES = { string: 'xsd:string', int: 'xsd:int', strings: `tns:${ARRAY}` } as const;

function addElement(sequence: Node, name: string, type: string): void {
  const isRequired = type === 'xsd:int';
  sequence.ele(SCHEMA, 'xsd:element', {
    name,
    type,
    minOccurs: isRequired ? '1' : '0',
    maxOccurs: '1',
  });
}

/** A wrapper element with its children, in wire order. */
function addWrapper(schema: Node, name: string, children: readonly [string, string][]): void {
  const sequence = schema
    .ele(SCHEMA, 'xsd:element', { name })
    .ele(SCHEMA, 'xsd:complexType')
    .ele(SCHEMA, 'xsd:sequence');
  for (const [child, type] of children) addElement(sequence, child, type);
}

function addTypes(root: Node): void {
  const schema = root.ele(WSDL, 'wsdl:types').ele(SCHEMA, 'xsd:schema', {
    elementFormDefault: 'qualified',
    targetNamespace: INTUIT_NAMESPACE,
  });
  for (const method of METHODS.values()) {
    const inputs = method.params.map((name): [string, string] => [
      name,
      method.intParams.includes(name) ? 'xsd:int' : 'xsd:string',
    ]);
    addWrapper(schema, method.name, inputs);
    addWrapper(schema, `${method.name}Response`, [
      [`${method.name}Result`, RESULT_TYPES[method.result]],
    ]);
  }
  schema
    .ele(SCHEMA, 'xsd:complexType', { name: ARRAY })
    .ele(SCHEMA, 'xsd:sequence')
    .ele(SCHEMA, 'xsd:element', {
      name: 'string',
      type: 'xsd:string',
      nillable: 'true',
      minOccurs: '0',
      maxOccurs: 'unbounded',
    });
}

function addMessages(root: Node, method: Method): void {
  for (const [suffix, element] of [
    ['SoapIn', method.name],
    ['SoapOut', `${method.name}Response`],
  ]) {
    root
      .ele(WSDL, 'wsdl:message', { name: `${method.name}${suffix}` })
      .ele(WSDL, 'wsdl:part', { name: 'parameters', element: `tns:${element}` });
  }
}

function addPortType(root: Node): void {
  const portType = root.ele(WSDL, 'wsdl:portType', { name: PORT });
  for (const { name } of METHODS.values()) {
    const operation = portType.ele(WSDL, 'wsdl:operation', { name });
    operation.ele(WSDL, 'wsdl:input', { message: `tns:${name}SoapIn` });
    operation.ele(WSDL, 'wsdl:output', { message: `tns:${name}SoapOut` });
  }
}

function addBinding(root: Node): void {
  const binding = root.ele(WSDL, 'wsdl:binding', { name: PORT, type: `tns:${PORT}` });
  binding.ele(SOAP, 'soap:binding', { transport: HTTP, style: 'document' });
  for (const { name } of METHODS.values()) {
    const operation = binding.ele(WSDL, 'wsdl:operation', { name });
    operation.ele(SOAP, 'soap:operation', {
      soapAction: `${INTUIT_NAMESPACE}${name}`,
      style: 'document',
    });
    for (const side of ['wsdl:input', 'wsdl:output']) {
      operation.ele(WSDL, side).ele(SOAP, 'soap:body', { use: 'literal' });
    }
  }
}

/**
 * The WSDL of the eleven calls: document/literal wrapped, SOAP 1.1 only.
 * @param publicUrl  what the Web Connector reaches, without the path /qbwc
 * Source: qbwc-protocol §1.1, §1.2
 */
export function renderWsdl(publicUrl: string): string {
  const root = create({ version: '1.0', encoding: 'utf-8' }).ele(WSDL, 'wsdl:definitions', {
    'xmlns:tns': INTUIT_NAMESPACE,
    'xmlns:soap': SOAP,
    'xmlns:xsd': SCHEMA,
    targetNamespace: INTUIT_NAMESPACE,
  });
  addTypes(root);
  for (const method of METHODS.values()) addMessages(root, method);
  addPortType(root);
  addBinding(root);
  root
    .ele(WSDL, 'wsdl:service', { name: SERVICE })
    .ele(WSDL, 'wsdl:port', { name: PORT, binding: `tns:${PORT}` })
    .ele(SOAP, 'soap:address', { location: `${publicUrl.replace(/\/+$/, '')}/qbwc` });
  return root.end({ prettyPrint: true });
}
