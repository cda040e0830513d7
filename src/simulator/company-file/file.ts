/** Keeps a company file between processes: one JSON file, replaced whole. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Company } from './model.js';

/** @throws Error  one sentence, when the file is none of ours */
export function loadCompany(path: string): Company {
  const company: Company = JSON.parse(readFileSync(path, 'utf8'));
  if (company.format !== 'qbd-simulator/1') throw new Error(`${path} is no simulated company file`);
  return company;
}

/** Writes beside and renames, so that a killed process never leaves half a file. */
export function saveCompany(company: Company, path: string): void {
  const beside = `${path}.${process.pid}.tmp`;
  writeFileSync(beside, JSON.stringify(company));
  renameSync(beside, path);
}
