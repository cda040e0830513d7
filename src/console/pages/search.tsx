/** What the pages of the documentation share: a search that works without scripts, and tables. */
import type { ComponentChildren } from 'preact';
import { LIMITS } from '../../limits.js';

type SearchProps = {
  /** The page itself: it is asked again with ?q=. */
  readonly action: string;
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly children?: ComponentChildren;
};

/**
 * Searches while somebody types where there are scripts, by its button where there are none. The
 * page holds what was found in #found.
 */
export function SearchForm({ action, label, placeholder, value, children }: SearchProps) {
  return (
    <search>
      <form
        class="search"
        method="get"
        action={action}
        hx-get={action}
        hx-trigger="input changed delay:250ms from:#q, change from:find select, submit"
        hx-target="#found"
        hx-select="#found"
        hx-swap="outerHTML"
        hx-replace-url="true"
        hx-sync="this:queue last"
      >
        <input
          type="search"
          id="q"
          name="q"
          value={value}
          maxLength={LIMITS.searchCharsMax}
          placeholder={placeholder}
          aria-label={label}
          autocomplete="off"
          spellcheck={false}
        />
        {children}
        <button type="submit" class="main">
          Find
        </button>
      </form>
    </search>
  );
}

/** A table that becomes a list of cards on a narrow screen: each cell says its column there. */
export function FoldingTable(props: {
  readonly label: string;
  readonly heads: readonly string[];
  readonly children: ComponentChildren;
}) {
  return (
    <section class="scroll" aria-label={props.label}>
      <table class="folding">
        <thead>
          <tr>
            {props.heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{props.children}</tbody>
      </table>
    </section>
  );
}

/**
 * A long name that may be broken within itself.
 * @param props.before  the characters before which it may be broken
 */
export function BreakableCode({ text, before }: { text: string; before: string }) {
  const [first = '', ...rest] = text.split(new RegExp(`(?=[${before}])`));
  return (
    <code>
      {first}
      {rest.map((part) => (
        <>
          <wbr />
          {part}
        </>
      ))}
    </code>
  );
}

/** The method of an operation. */
export function Method({ method }: { method: string }) {
  return <span class={`method ${method.toLowerCase()}`}>{method}</span>;
}
