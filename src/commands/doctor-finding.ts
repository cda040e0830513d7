/** One line of the doctor: what was looked at, how it is, and the cure. */
export type Finding = {
  /** `hint` is worth a look, but nothing fails by it. */
  readonly kind: 'good' | 'bad' | 'hint';
  readonly text: string;
  readonly cure?: string;
};

export const good = (text: string): Finding => ({ kind: 'good', text });
export const bad = (text: string, cure: string): Finding => ({ kind: 'bad', text, cure });
export const hint = (text: string, cure: string): Finding => ({ kind: 'hint', text, cure });

const SIGNS = { good: '✔', bad: '✘', hint: '!' } as const;

/** `✘ GET /support answers 404: …` with the cure on a line of its own. */
export function printed(finding: Finding): string {
  const line = `${SIGNS[finding.kind]} ${finding.text}`;
  return finding.cure === undefined ? line : `${line}\n    ${finding.cure}`;
}
