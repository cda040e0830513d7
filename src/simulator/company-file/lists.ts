/** Vendors, customers and jobs, classes, terms and the small lists of a made company. */
import type { Maker } from './maker.js';
import type { Fields, ListObject } from './model.js';
import {
  address,
  addressBlock,
  companyName,
  memo,
  personName,
  phone,
  uniqueName,
} from './names.js';
import type { Size } from './size.js';

/** Ids the transactions pick from. */
export type SmallLists = {
  terms: ListObject[];
  classes: ListObject[];
  methods: ListObject[];
  taxable: string;
  nonTaxable: string;
  messages: ListObject[];
  types: { customer: ListObject[]; vendor: ListObject[]; job: ListObject[] };
};

/** Classes in a hierarchy, terms, payment methods, tax codes, types, messages, ship methods. */
export function makeSmallLists(maker: Maker, size: Size): SmallLists {
  const { random } = maker;
  const plain = (type: string, names: string[], fields: (name: string) => Fields = () => ({})) =>
    names.map((name) =>
      maker.addList(type, { name, fields: fields(name), isActive: name !== 'Old' }),
    );
  const classes: ListObject[] = [];
  const taken = new Set<string>();
  for (let index = 0; index < size.classes; index += 1) {
    const parent = index > 2 && random.chance(0.5) ? random.pick(classes.slice(0, 5)) : undefined;
    const name = uniqueName(taken, () => random.pick(CLASSES), 31);
    classes.push(
      maker.addList('Class', {
        name,
        at: index / size.classes,
        isActive: !random.chance(0.05),
        ...(parent === undefined ? {} : { parent }),
      }),
    );
  }
  const codes = maker.company.country === 'US' ? ['Tax', 'Non'] : ['S', 'E'];
  const [taxable, nonTaxable] = codes.map((name, index) =>
    maker.addList('SalesTaxCode', {
      name,
      fields: {
        IsTaxable: String(index === 0),
        Desc: index === 0 ? 'Taxable Sales' : 'Non-Taxable',
      },
    }),
  );
  plain('ShipMethod', ['UPS', 'Fed Ex', 'U.S. Mail']);
  maker.addList('DateDrivenTerms', {
    name: '10th of month',
    fields: { DayOfMonthDue: '10', DueNextMonthDays: '5' },
  });
  return {
    terms: TERMS.map(([name, due, discountDays, percent]) =>
      maker.addList('StandardTerms', {
        name,
        fields: {
          StdDueDays: String(due),
          StdDiscountDays: String(discountDays),
          DiscountPct: percent,
        },
      }),
    ),
    classes,
    methods: plain('PaymentMethod', ['Cash', 'Check', 'Visa', 'E-Check', 'Old'], (name) => ({
      PaymentMethodType: METHOD[name] ?? 'Other',
    })),
    taxable: taxable?.id ?? '',
    nonTaxable: nonTaxable?.id ?? '',
    messages: plain('CustomerMsg', [
      'Thank you for your business.',
      'Merci — à bientôt & au revoir',
    ]),
    types: {
      customer: plain('CustomerType', ['Residential', 'Commercial', 'Old']),
      vendor: plain('VendorType', ['Supplies', 'Subcontractors', '1099 & Co', 'Tax agency']),
      job: plain('JobType', ['New Construction', 'Remodel']),
    },
  };
}

/** Vendors: one name space with customers. */
export function makeVendors(
  maker: Maker,
  size: Size,
  lists: SmallLists,
  taken: Set<string>,
): ListObject[] {
  const { random } = maker;
  return Array.from({ length: size.vendors }, (_each, index) => {
    const name = uniqueName(taken, () => companyName(random), 41);
    const person = personName(random);
    const where = address(random, name);
    const fields: Fields = {
      CompanyName: random.chance(0.05) ? `${name.slice(0, 40)} ` : name,
      FirstName: person.first,
      LastName: person.last,
      VendorAddress: where,
      VendorAddressBlock: addressBlock(where),
      Phone: phone(random),
      Email: `ap${index}@example.com`,
      Contact: `${person.first} ${person.last}`,
      NameOnCheck: name,
      IsVendorEligibleFor1099: String(random.chance(0.2)),
      VendorTypeRef: { ListID: random.pick(lists.types.vendor).id },
      TermsRef: { ListID: random.pick(lists.terms).id },
    };
    if (random.chance(0.3)) fields.AccountNumber = `00${random.int(100, 99_999)}`;
    if (random.chance(0.2)) fields.Notes = `${memo(random)}\nSecond line of notes `;
    if (random.chance(0.3)) fields.CreditLimit = `${random.int(1, 50) * 1000}.00`;
    return maker.addList('Vendor', {
      name,
      at: index / size.vendors,
      fields,
      isActive: !random.chance(0.04),
      ...(random.chance(0.25) ? { custom: { Region: random.pick(REGIONS) } } : {}),
    });
  });
}

/** Customers, and jobs up to three levels below them. */
export function makeCustomers(
  maker: Maker,
  size: Size,
  lists: SmallLists,
  taken: Set<string>,
): ListObject[] {
  const { random } = maker;
  const made: ListObject[] = [];
  const levels = new Map<string, number>();
  for (let index = 0; index < size.customers; index += 1) {
    const person = personName(random);
    const isCompany = random.chance(0.5);
    const make = () => (isCompany ? companyName(random) : fullPerson(personName(random)));
    const name = uniqueName(taken, make, 41);
    made.push(
      maker.addList('Customer', {
        name,
        at: index / (size.customers * 2),
        isActive: !random.chance(0.04),
        fields: customerFields(maker, lists, name, person, index),
        ...(random.chance(0.3)
          ? { custom: { Region: random.pick(REGIONS), 'Contract No': `00${random.int(1, 999)}` } }
          : {}),
      }),
    );
  }
  for (let index = 0; index < size.jobs && made.length > 0; index += 1) {
    const parent = random.pick(made);
    const level = (levels.get(parent.id) ?? 0) + 1;
    if (level > 3) continue;
    const job = maker.addList('Customer', {
      name: `${random.pick(JOBS)} ${index + 1}`,
      at: 0.5 + index / (size.jobs * 2),
      parent,
      fields: {
        JobStatus: random.pick(['Awarded', 'Closed', 'InProgress', 'Pending']),
        JobTypeRef: { ListID: random.pick(lists.types.job).id },
        JobDesc: memo(random),
        SalesTaxCodeRef: { ListID: lists.taxable },
      },
    });
    levels.set(job.id, level);
    made.push(job);
  }
  return made;
}

function customerFields(
  maker: Maker,
  lists: SmallLists,
  name: string,
  person: { first: string; last: string },
  index: number,
): Fields {
  const { random } = maker;
  const where = address(random, name);
  return {
    CompanyName: name,
    FirstName: person.first,
    LastName: person.last,
    BillAddress: where,
    BillAddressBlock: addressBlock(where),
    ShipAddress: { ...where, Note: 'Gate code 0042' },
    Phone: phone(random),
    Email: `customer${index}@example.com`,
    CustomerTypeRef: { ListID: random.pick(lists.types.customer).id },
    TermsRef: { ListID: random.pick(lists.terms).id },
    SalesTaxCodeRef: { ListID: random.chance(0.8) ? lists.taxable : lists.nonTaxable },
    JobStatus: 'None',
    PreferredDeliveryMethod: 'None',
    ...(random.chance(0.2) ? { Notes: memo(random) } : {}),
    ...(random.chance(0.3) ? { CreditLimit: `${random.int(1, 30) * 500}.00` } : {}),
  };
}

function fullPerson(person: { first: string; last: string }): string {
  return `${person.last}, ${person.first}`;
}

const CLASSES = [
  'New Construction',
  'Remodel',
  'Overhead',
  'Région Nord',
  'East & West',
  'Trucks',
  'Service',
  'R&D',
  'Admin',
  'Events',
];
const JOBS = [
  'Kitchen',
  'Bathroom',
  'Garage <new>',
  'Remodel Phase',
  'Façade',
  'Utility Shed',
  '75 Sunset Rd.',
];
const REGIONS = ['North', 'South & East', 'Île-de-France', '01'];
const TERMS: readonly (readonly [string, number, number, string])[] = [
  ['Net 30', 30, 0, '0'],
  ['Net 15', 15, 0, '0'],
  ['2% 10 Net 30', 30, 10, '2.00'],
  ['1.5% 5, Net 60', 60, 5, '1.5'],
  ['Due on receipt', 0, 0, '0'],
];
const METHOD: { [name: string]: string } = {
  Cash: 'Cash',
  Check: 'Check',
  Visa: 'Visa',
  'E-Check': 'ECheck',
};
