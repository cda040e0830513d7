/** What was compared with QuickBooks: every figure beside the mirror's, and what explains it. */
import type { ComponentChildren } from 'preact';
import type { CompanyFileView } from '../../company-file/view.js';
import { grouped } from '../../proof/decimal.js';
import type { CheckKind, Explanation, ProofRow, ProofState } from '../../proof/store.js';
import { count, Time } from '../parts.js';

export type ProofFacts = {
  readonly view: CompanyFileView;
  readonly title: string;
  /** Each check as it came out last. */
  readonly latest: readonly ProofRow[];
  /** Documents that were found wrong lately, newest first. */
  readonly mended: readonly ProofRow[];
};

const STATES: Readonly<Record<ProofState, { label: string; look: string }>> = {
  proven: { label: 'Equal', look: 'good' },
  healed: { label: 'Mended', look: 'busy' },
  broken: { label: 'Not equal', look: 'bad' },
  not_computable: { label: 'Not computable', look: 'idle' },
};

/** In the order in which people ask. */
const CHECKS: readonly CheckKind[] = [
  ...(['account', 'entity', 'count', 'ledger', 'totals', 'document'] as const),
];

export function ProofPage({ view, title, latest, mended }: ProofFacts) {
  const zone = view.schedule.timeZone;
  const place = (row: ProofRow) => CHECKS.indexOf(row.check);
  const isWorse = (row: ProofRow) => (row.state === 'broken' ? 0 : 1);
  const rows = latest
    .filter((row) => row.check !== 'document' || row.subject === '')
    .toSorted((a, b) => isWorse(a) - isWorse(b) || place(a) - place(b));
  return (
    <>
      <p>
        <a href={`/company-files/${view.id}`}>{title}</a>
      </p>
      <section class="card">
        <h1>Compared with QuickBooks</h1>
        <p class="sentence">
          {view.proof?.sentence ?? 'Nothing was compared yet: it is, at the end of every sync.'}
        </p>
        <p class="small">
          QuickBooks adds up its own books; these figures are added up from the records here. What
          differs is asked for again in the same sync before it counts.
        </p>
      </section>
      {rows.length > 0 && (
        <section class="card">
          <h2>Figures</h2>
          <Figures rows={rows} />
        </section>
      )}
      <section class="card">
        <h2>Found wrong here and read again</h2>
        {mended.length === 0 ? (
          <p>Nothing was, as far as proofs are kept.</p>
        ) : (
          <Mended rows={mended} zone={zone} />
        )}
      </section>
    </>
  );
}

function Scroll({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls, by keyboard too
    <section class="scroll" tabIndex={0} aria-label={label}>
      <table>{children}</table>
    </section>
  );
}

function Figures({ rows }: { rows: readonly ProofRow[] }) {
  return (
    <Scroll label="Figures">
      <thead>
        <tr>
          <th scope="col">Figure</th>
          <th scope="col">Result</th>
          <th scope="col" class="number">
            In QuickBooks
          </th>
          <th scope="col" class="number">
            Here
          </th>
          <th scope="col" class="number">
            Difference
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Figure key={`${row.check} ${row.subject}`} row={row} />
        ))}
      </tbody>
    </Scroll>
  );
}

function Figure({ row }: { row: ProofRow }) {
  const { label, look } = STATES[row.state];
  const amount = (text: string | null) => {
    if (text === null) return '';
    return row.check === 'count' ? count(Number(text)) : grouped(text);
  };
  const isWhole = row.expected === null;
  return (
    <tr>
      <th scope="row">
        {row.name}
        {isWhole && ` (${count(row.compared)})`}
        {row.reason !== null && <p class="small">{row.reason}</p>}
        {row.state !== 'not_computable' && <Explained by={row.explainedBy} />}
      </th>
      <td>
        <span class={`badge ${look}`}>{label}</span>
      </td>
      <td class="number">{amount(row.expected)}</td>
      <td class="number">{amount(row.found)}</td>
      <td class="number">{amount(row.difference)}</td>
    </tr>
  );
}

function Explained({ by }: { by: readonly Explanation[] }) {
  if (by.length === 0) return null;
  return (
    <ul class="small">
      {by.map((one) => (
        <li key={`${one.objectId} ${one.path}`}>
          {one.label}, {one.path}: {shown(one.has)} in QuickBooks, {shown(one.had)} here
        </li>
      ))}
    </ul>
  );
}

const shown = (amount: string | null) => (amount === null ? 'nothing' : grouped(amount));

function Mended({ rows, zone }: { rows: readonly ProofRow[]; zone: string | null }) {
  return (
    <Scroll label="Found wrong here and read again">
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">Record</th>
          <th scope="col">Amounts</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.runId} ${row.subject}`}>
            <td>
              <Time at={row.asOf} zone={zone} none="" />
            </td>
            <th scope="row">{row.name}</th>
            <td>
              <ul class="small">
                {row.explainedBy.map((one) => (
                  <li key={one.path}>
                    {one.path}: {shown(one.has)}, not {shown(one.had)}
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </Scroll>
  );
}
