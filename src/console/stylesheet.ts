/** The one stylesheet: system fonts, light and dark by the reader's choice, 390 px and up. */
export const STYLESHEET = `
:root {
  color-scheme: light dark;
  --paper: #f5f6f4; --card: #ffffff; --ink: #1b211e; --soft: #55605a; --line: #d9dedb;
  --brand: #1f6f54; --brand-ink: #ffffff; --link: #14573f; --code: #eef1ef;
  --good-ink: #14573f; --good: #dcf1e6; --busy-ink: #1c4a86; --busy: #dfeafa;
  --idle-ink: #4a524e; --idle: #e6e9e7; --bad-ink: #8a1c1c; --bad: #fbe3e1;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #141816; --card: #1d2320; --ink: #e9eeeb; --soft: #a6b1ab; --line: #343d38;
    --brand: #2f8f6d; --brand-ink: #07110d; --link: #7fd3b1; --code: #272f2b;
    --good-ink: #8fe0bd; --good: #173a2c; --busy-ink: #a8cbff; --busy: #1a2f4d;
    --idle-ink: #c3ccc7; --idle: #2d3531; --bad-ink: #ffb4ad; --bad: #4a1d1b;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  overflow-wrap: break-word;
}
.wrap { max-width: 62rem; margin: 0 auto; padding: 0 1.25rem; }
main.wrap { padding-top: 1.75rem; padding-bottom: 4rem; }
.skip { position: absolute; left: -999rem; }
.jump { display: flex; flex-wrap: wrap; gap: .35rem 1.25rem; margin-bottom: 1.25rem; }
.skip:focus { left: .5rem; top: .5rem; background: var(--card); padding: .5rem 1rem; z-index: 1; }
a { color: var(--link); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--brand); outline-offset: 2px; border-radius: 4px; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; letter-spacing: -.01em; }
h2 { font-size: 1.15rem; line-height: 1.35; margin: 0 0 .5rem; }
h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
p { margin: 0 0 .75rem; }
h1 + .card { margin-top: 1rem; }
.lead { color: var(--soft); font-size: 1.05rem; max-width: 44rem; margin-bottom: 1.5rem; }
.small { font-size: .9rem; color: var(--soft); margin: 0; }
.top { background: var(--card); border-bottom: 1px solid var(--line); }
.top .wrap {
  display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; align-items: center;
  justify-content: space-between; padding-top: .6rem; padding-bottom: .6rem;
}
.brand {
  display: flex; gap: .6rem; align-items: center; font-weight: 650; color: var(--ink);
  text-decoration: none; padding: .35rem 0;
}
.top nav { display: flex; flex-wrap: wrap; gap: .1rem 1.25rem; align-items: center; }
.top nav a, .top nav button { padding: .45rem 0; }
.top nav form { margin: 0; }
.card {
  background: var(--card); border: 1px solid var(--line); border-radius: 10px;
  padding: 1.25rem; margin: 0 0 1.25rem;
}
.card > .small { margin-bottom: .75rem; }
.card > :last-child { margin-bottom: 0; }
.head {
  display: flex; flex-wrap: wrap; gap: .35rem 1rem; align-items: center; margin-bottom: .5rem;
}
.head h1, .head h2 { margin: 0; }
.sentence { font-size: 1.05rem; max-width: 46rem; }
.badge {
  display: inline-block; font-size: .85rem; font-weight: 600; padding: .15rem .65rem;
  border-radius: 99px; white-space: nowrap;
}
.good { background: var(--good); color: var(--good-ink); }
.busy { background: var(--busy); color: var(--busy-ink); }
.idle { background: var(--idle); color: var(--idle-ink); }
.bad { background: var(--bad); color: var(--bad-ink); }
.progress { margin: 0 0 1rem; }
progress {
  display: block; width: 100%; height: .6rem; border: 0; border-radius: 99px; overflow: hidden;
  background: var(--idle); accent-color: var(--brand); margin-bottom: .35rem;
}
progress::-webkit-progress-bar { background: var(--idle); }
progress::-webkit-progress-value { background: var(--brand); border-radius: 99px; }
progress::-moz-progress-bar { background: var(--brand); }
.attention { list-style: none; margin: 0 0 1rem; padding: 0; }
.attention > li {
  background: var(--bad); color: var(--bad-ink); border-radius: 8px;
  padding: .75rem 1rem; margin-bottom: .5rem;
}
.attention p { margin: 0; }
.attention .plain { margin: .4rem 0; list-style: disc; }
.attention a { color: inherit; font-weight: 600; margin-right: 1rem; }
.note {
  background: var(--busy); color: var(--busy-ink); border-radius: 8px;
  padding: .75rem 1rem; margin-bottom: 1.25rem;
}
.note a { color: inherit; }
.facts {
  display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr));
  gap: .9rem 1.5rem; margin: 0 0 1rem;
}
.facts div { min-width: 0; }
.facts dt { font-size: .85rem; color: var(--soft); }
.facts dd { margin: 0; overflow-wrap: anywhere; }
.actions { display: flex; flex-wrap: wrap; gap: .6rem; align-items: center; }
.actions form { margin: 0; }
.actions + p { margin-top: .9rem; }
.unseen {
  position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
  white-space: nowrap;
}
button, .button {
  font: inherit; font-weight: 600; line-height: 1.3; cursor: pointer; text-decoration: none;
  display: inline-block; padding: .6rem 1.1rem; border-radius: 8px;
  border: 1px solid var(--line); background: var(--card); color: var(--ink);
}
button:hover, .button:hover { border-color: var(--soft); }
button.main, .button.main {
  background: var(--brand); border-color: var(--brand); color: var(--brand-ink);
}
button.danger { border-color: var(--bad-ink); color: var(--bad-ink); }
button.plain {
  border: 0; background: none; color: var(--link); padding: 0; font-weight: 400;
  text-decoration: underline; text-underline-offset: .15em;
}
[hidden] { display: none !important; }
label { display: block; font-weight: 600; margin: 0 0 .25rem; }
.field { margin: 0 0 1.1rem; max-width: 30rem; }
.field .small { margin-top: .25rem; }
input[type=text], input[type=search], select {
  font: inherit; width: 100%; padding: .6rem .7rem; border: 1px solid var(--soft);
  border-radius: 8px; background: var(--card); color: var(--ink);
}
.search { display: flex; gap: .6rem; max-width: 34rem; margin: 0 0 1.5rem; }
.search select { width: auto; min-width: 0; flex: 0 1 13rem; }
.doors { list-style: none; margin: 0; padding: 0; }
.doors li {
  background: var(--card); border: 1px solid var(--line); border-radius: 10px;
  padding: 1rem 1.25rem; margin-bottom: .75rem;
}
.doors a { display: block; font-weight: 650; font-size: 1.1rem; }
.operations { list-style: none; margin: .75rem 0 0; padding: 0; }
.operations li {
  display: grid; grid-template-columns: 4.2rem minmax(0, 1.3fr) minmax(0, 1fr); gap: .25rem .75rem;
  align-items: baseline; padding: .45rem 0; border-top: 1px solid var(--line);
}
.method {
  display: inline-block; font-size: .75rem; font-weight: 700; letter-spacing: .03em;
  padding: .1rem .4rem; border-radius: 4px; text-align: center;
}
.method.get { background: var(--good); color: var(--good-ink); }
.method.post, .method.put, .method.patch { background: var(--busy); color: var(--busy-ink); }
.method.delete { background: var(--bad); color: var(--bad-ink); }
.address { margin: 0 0 .4rem; overflow-wrap: anywhere; }
pre {
  margin: .5rem 0 0; padding: .8rem; background: var(--code); border-radius: 8px;
  overflow: auto; max-height: 32rem; font-size: .88rem; line-height: 1.45;
  font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
}
summary { cursor: pointer; color: var(--link); }
.example { margin-top: 1rem; }
.crumb { font-size: .9rem; margin: 0 0 .25rem; }
.verbs a { margin-right: .9rem; white-space: nowrap; }
.folding th, .folding td { overflow-wrap: break-word; }
.folding th .small, .folding td .small { font-weight: 400; }
.folding .of { display: block; }
.secret {
  display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; background: var(--code);
  border-radius: 8px; padding: .6rem .8rem; margin: 0 0 1rem;
}
.secret code { flex: 1 1 16rem; overflow-wrap: anywhere; font-size: .95rem; }
.secret button { padding: .35rem .8rem; }
code { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: .92em; }
.scroll { overflow-x: auto; }
.scroll + p { margin-top: .75rem; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; }
th, td {
  text-align: left; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line);
  vertical-align: top;
}
th { font-size: .85rem; color: var(--soft); font-weight: 600; }
tbody th { font-size: .95rem; color: var(--ink); font-weight: 500; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td time { white-space: nowrap; }
.steps { list-style: none; counter-reset: step; margin: 0; padding: 0; }
.steps > li { counter-increment: step; position: relative; padding-left: 3.5rem; }
.steps > li::before {
  content: counter(step); position: absolute; left: 1.1rem; top: 1.1rem;
  width: 1.8rem; height: 1.8rem; border-radius: 99px;
  background: var(--brand); color: var(--brand-ink); font-weight: 700;
  display: flex; align-items: center; justify-content: center;
}
.ticks { list-style: none; margin: 0 0 1rem; padding: 0; }
.ticks li { padding-left: 1.8rem; position: relative; margin-bottom: .3rem; }
.ticks li::before { content: "○"; position: absolute; left: .2rem; color: var(--soft); }
.ticks li.done::before { content: "✔"; color: var(--good-ink); font-weight: 700; }
.ticks li.now { font-weight: 600; }
.ticks li.now::before { content: "▸"; color: var(--busy-ink); }
.sign { border-left: 3px solid var(--brand); padding-left: .8rem; }
dl.codes { margin: 0; }
.small + dl.codes { margin-top: .9rem; }
dl.codes dt { font-weight: 600; padding-top: .9rem; border-top: 1px solid var(--line); }
dl.codes dt:first-child { border-top: 0; padding-top: 0; }
dl.codes dd { margin: .1rem 0 .9rem; }
dl.codes .cause { color: var(--soft); font-weight: 400; }
:target { background: var(--good); box-shadow: 0 0 0 .5rem var(--good); border-radius: 2px; }
ol.plain, ul.plain { padding-left: 1.25rem; margin: 0 0 .75rem; }
.plain li { margin-bottom: .3rem; }
@media (max-width: 46rem) {
  .search { flex-wrap: wrap; }
  .search input { flex: 1 1 100%; }
  .search select { flex: 1 1 8rem; }
  .operations li { grid-template-columns: 4.2rem minmax(0, 1fr); }
  .operations li span:last-child { grid-column: 2; }
  .folding thead {
    position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
  }
  .folding, .folding tbody, .folding tr, .folding th, .folding td { display: block; }
  .folding tr { padding: .6rem 0; border-bottom: 1px solid var(--line); }
  .folding th, .folding td { border: 0; padding: .1rem 0; overflow-wrap: anywhere; }
  .folding td[data-name] { position: relative; padding-left: 5rem; }
  .folding td[data-name]::before {
    content: attr(data-name); position: absolute; left: 0; font-size: .85rem; color: var(--soft);
  }
}
@media (max-width: 32rem) {
  .wrap { padding: 0 1rem; }
  .card { padding: 1rem; }
  h1 { font-size: 1.4rem; }
  .steps > li { padding-left: 1rem; padding-top: 3.4rem; }
  .steps > li::before { left: 1rem; }
}
@media print { .top, .actions, button { display: none; } .card { break-inside: avoid; } }
`;
