/**
 * The eleven calls of the Web Connector: their parameters in wire order and the kind of their
 * result.
 */

export type ResultKind = 'string' | 'int' | 'strings';
export type Method = {
  readonly name: string;
  readonly params: readonly string[];
  /** Those of `params` that the WSDL declares as int. */
  readonly intParams: readonly string[];
  readonly result: ResultKind;
};

/** The namespace of every element of ours, with its slash. Source: qbwc-protocol §1.1. */
export const INTUIT_NAMESPACE = 'http://developer.intuit.com/';
/** SOAP 1.1. Source: qbwc-protocol §1.1. */
export const ENVELOPE_NAMESPACE = 'http://schemas.xmlsoap.org/soap/envelope/';

function call(name: string, result: ResultKind, ...params: string[]): Method {
  return { name, params, intParams: params.filter((param) => param.endsWith('Vers')), result };
}

/** Order of parameters as in the WSDL. Source: qbwc-protocol §1.2. */
const CALLS: readonly Method[] = [
  call('serverVersion', 'string'),
  call('clientVersion', 'string', 'strVersion'),
  call('authenticate', 'strings', 'strUserName', 'strPassword'),
  call(
    'sendRequestXML',
    'string',
    'ticket',
    'strHCPResponse',
    'strCompanyFileName',
    'qbXMLCountry',
    'qbXMLMajorVers',
    'qbXMLMinorVers',
  ),
  call('receiveResponseXML', 'int', 'ticket', 'response', 'hresult', 'message'),
  call('connectionError', 'string', 'ticket', 'hresult', 'message'),
  call('getLastError', 'string', 'ticket'),
  call('closeConnection', 'string', 'ticket'),
  call('getInteractiveURL', 'string', 'wcTicket', 'sessionID'),
  call('interactiveRejected', 'string', 'wcTicket', 'reason'),
  call('interactiveDone', 'string', 'wcTicket'),
];

/** All eleven by name. A Map: names come from outside. */
export const METHODS: ReadonlyMap<string, Method> = new Map(CALLS.map((one) => [one.name, one]));
