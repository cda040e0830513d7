/** A polling session by hand: the test itself is the Web Connector and, where it wants, QuickBooks. */
import { beginSession, processRequest } from '../../src/simulator/company-file/process.js';
import { hostCompanyPreferences } from '../../src/simulator/quickbooks.js';
import { call } from './hand-client.js';
import type { Office } from './office.js';

export type HandSession = {
  ticket: string;
  directive: string;
  /** sendRequestXML; the first one carries the company data unless told otherwise. */
  send(hcp?: string): Promise<string>;
  receive(response: string, hresult?: string, message?: string): Promise<number>;
  lastError(): Promise<string>;
  close(): Promise<string>;
  /** What the simulated QuickBooks answers. */
  ask(request: string): string;
  /** Goes on until 100 or an error; returns every reply of receiveResponseXML. */
  finish(): Promise<number[]>;
};

export async function handSession(office: Office): Promise<HandSession> {
  const { url, token, quickBooks, qwc } = office;
  const reply = await call(url, 'authenticate', {
    strUserName: token.name,
    strPassword: token.secret,
  });
  const [ticket = '', directive = ''] = reply.values;
  const inside = beginSession(quickBooks.company);
  let isFirst = true;
  const value = async (method: string, params: Record<string, string>) =>
    (await call(url, method, params)).values[0] ?? '';
  const session: HandSession = {
    ticket,
    directive,
    send(hcp) {
      const told = isFirst ? (hcp ?? hostCompanyPreferences(quickBooks, inside, qwc.ownerId)) : '';
      isFirst = false;
      return value('sendRequestXML', {
        ticket,
        strHCPResponse: told,
        strCompanyFileName: quickBooks.company.filePath,
        qbXMLCountry: 'US',
        qbXMLMajorVers: '14',
        qbXMLMinorVers: '0',
      });
    },
    receive: async (response, hresult = '', message = '') =>
      Number(await value('receiveResponseXML', { ticket, response, hresult, message })),
    lastError: () => value('getLastError', { ticket }),
    close: () => value('closeConnection', { ticket }),
    ask(request) {
      const processed = processRequest(quickBooks.company, inside, request);
      if (!('response' in processed)) throw new Error(`QuickBooks refused: ${processed.reason}`);
      return processed.response;
    },
    async finish() {
      const told: number[] = [];
      for (;;) {
        const request = await session.send();
        if (request === '') return told;
        const progress = await session.receive(session.ask(request));
        told.push(progress);
        if (progress === 100 || progress < 0) return told;
      }
    },
  };
  return session;
}
