/** Writes the little XML the experiments need. */

/** Escapes text; beyond ASCII as references, as the strictest reader wants it. §6.8 */
export function escapeText(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[^\t\n\r -~]/gu, (character) => `&#${character.codePointAt(0)};`);
}

/** An element with elements inside. */
export function el(name: string, ...inside: string[]): string {
  const [tag = name] = name.split(' ');
  return `<${name}>${inside.join('')}</${tag}>`;
}

/** An element with text. */
export function tx(name: string, text: string): string {
  return `<${name}>${escapeText(text)}</${name}>`;
}

/** A reference by ListID. */
export function ref(name: string, id: string): string {
  return el(name, tx('ListID', id));
}

/** `<VendorAddRq><VendorAdd>…` */
export function write(verb: string, ...inside: string[]): string {
  return el(`${verb}Rq`, el(verb, ...inside));
}

/** The whole document of a question. */
export function documentOf(inside: string, version: string, onError: string, set: string): string {
  return (
    `<?xml version="1.0" encoding="utf-8"?><?qbxml version="${version}"?><QBXML>` +
    `<QBXMLMsgsRq${set} onError="${onError}">${inside}</QBXMLMsgsRq></QBXML>`
  );
}
