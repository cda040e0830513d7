/** The one kind of posting document that a made company has none of. */
import type { Company } from '../../src/simulator/company-file/model.js';
import { textOf } from '../../src/simulator/company-file/model.js';
import { beginSession, processRequest } from '../../src/simulator/company-file/process.js';

/** Lets an integration give money back to a credit card, as expense and as item. */
export function addCardCredits(company: Company, count: number): void {
  const account = (type: string) =>
    company.lists.find(
      (one) => one.type === 'Account' && textOf(one.fields, 'AccountType') === type,
    );
  const vendor = company.lists.find((one) => one.type === 'Vendor');
  const item = company.lists.find((one) => one.type === 'ItemService');
  const ref = (name: string, id = '') => `<${name}><ListID>${id}</ListID></${name}>`;
  const request = Array.from(
    { length: count },
    (_, index) =>
      `<CreditCardCreditAddRq requestID="${index}"><CreditCardCreditAdd>` +
      ref('AccountRef', account('CreditCard')?.id) +
      ref('PayeeEntityRef', vendor?.id) +
      `<ExpenseLineAdd>${ref('AccountRef', account('Expense')?.id)}` +
      `<Amount>${index + 1}.50</Amount></ExpenseLineAdd>` +
      `<ItemLineAdd>${ref('ItemRef', item?.id)}<Quantity>2</Quantity><Cost>7.25</Cost>` +
      '</ItemLineAdd></CreditCardCreditAdd></CreditCardCreditAddRq>',
  ).join('');
  const set =
    '<?xml version="1.0"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="stopOnError">' +
    `${request}</QBXMLMsgsRq></QBXML>`;
  const answer = processRequest(company, beginSession(company), set);
  const text = 'response' in answer ? String(answer.response) : '';
  if ((text.match(/statusCode="0"/g)?.length ?? 0) !== count) throw new Error(text.slice(0, 500));
}
