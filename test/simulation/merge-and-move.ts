/** Merges and moves of list objects, where chance finds two that fit. */
import type { Company, ListObject } from '../../src/simulator/company-file/model.js';
import { advanceClock, mergeLists, moveList } from '../../src/simulator/company-file/person.js';
import type { Random } from '../../src/simulator/random.js';

/** One merge or move in each of these lists. @returns what was done */
export function mergeAndMove(company: Company, random: Random): string[] {
  const types = ['Vendor', 'Customer', 'Account', 'Class', 'ItemService', 'ItemInventory'];
  return types.flatMap((type) => {
    const all = company.lists.filter((each) => each.type === type);
    const kind = all[0]?.fields.AccountType;
    const alike = all.filter((each) => each.fields.AccountType === kind);
    if (alike.length < 2) return [];
    const from = random.pick(alike);
    const into = random.pick(alike);
    advanceClock(company, 60);
    if (isBelow(company, into, from.id)) return [];
    const isMerge = type === 'Vendor' || random.chance(0.5);
    if (isMerge) mergeLists(company, from.id, into.id);
    else moveList(company, from.id, into.id);
    return [`${isMerge ? 'merge' : 'move'} ${type} ${from.id} to ${into.id}`];
  });
}

/** Itself or one of its ancestors is `id`. */
function isBelow(company: Company, object: ListObject, id: string): boolean {
  if (object.id === id) return true;
  const parent = company.lists.find((each) => each.id === object.parentId);
  return parent !== undefined && isBelow(company, parent, id);
}
