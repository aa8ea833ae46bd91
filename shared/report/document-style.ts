/** How a document in HTML looks: on light and dark screens and on paper, without any other file. */

/** Underlines that tell marks apart without colour, by the place of the mark; after the last they begin anew. */
export const UNDERLINES = ['solid', 'double', 'dotted', 'dashed', 'wavy'] as const;

export const DOCUMENT_STYLE = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1c1c1a; --faint: #63635e; --line: #d9d9d4; --link: #2b5fa8; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #1b1b1a; --ink: #eceae4; --faint: #a3a29b; --line: #3c3c39; --link: #8db4ea; }
}
* { box-sizing: border-box; }
body { max-width: 46rem; margin: 0 auto; padding: 3rem 1.5rem; color: var(--ink); background: var(--paper);
  font: 1.0625rem/1.6 Georgia, "Times New Roman", serif; overflow-wrap: break-word; }
h1, h2, h3, h4, h5 { line-height: 1.25; margin: 2.2em 0 0.6em; font-weight: 600; text-wrap: balance; }
h1 { font-size: 2rem; margin-top: 0; }
h2 { font-size: 1.5rem; }
h3 { font-size: 1.2rem; }
h4, h5 { font-size: 1.0625rem; }
p { margin: 0.7em 0; white-space: pre-line; }
a { color: var(--link); }
nav ol { list-style: none; padding-left: 0; margin: 0; }
nav a { text-decoration: none; }
nav a:hover, nav a:focus-visible { text-decoration: underline; }
blockquote { margin: 1.2em 0; padding-left: 1.2rem; border-left: 3px solid var(--line); }
blockquote footer { color: var(--faint); font-size: 0.875rem; }
mark { color: inherit; background: color-mix(in srgb, var(--mark) 18%, var(--paper)); text-decoration: underline;
  text-decoration-color: var(--ink); text-decoration-thickness: 0.1em; text-underline-offset: 0.2em; }
.swatch { display: inline-block; width: 0.7em; height: 0.7em; margin-inline-end: 0.4em; border-radius: 2px;
  background: var(--mark); outline: 1px solid var(--line); print-color-adjust: exact; }
figure { margin: 2em 0; }
figure svg { max-width: 100%; height: auto; }
.on-dark { display: none; }
@media screen and (prefers-color-scheme: dark) {
  .on-light { display: none; }
  .on-dark { display: block; }
}
figcaption, .statement, .notes, caption { font: 0.875rem/1.45 system-ui, sans-serif; }
figcaption, .statement, .notes { color: var(--faint); }
.notes { margin: 0.5em 0 0; padding-left: 1.1rem; }
.table { margin: 2em 0; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font: 0.8125rem/1.35 system-ui, sans-serif; }
caption { text-align: left; font-weight: 600; padding-bottom: 0.4em; }
th, td { padding: 0.3em 0.7em 0.3em 0; text-align: left; vertical-align: top; font-weight: normal; }
thead th { border-bottom: 1px solid var(--ink); font-weight: 600; vertical-align: bottom; }
thead th.figure { white-space: normal; text-wrap: balance; }
tbody th { min-width: 8rem; }
td:not(.figure) { min-width: 5rem; overflow-wrap: anywhere; }
tbody tr + tr > * { border-top: 1px solid var(--line); }
.figure { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.zero { color: var(--faint); }
@media print {
  @page { margin: 2cm; }
  :root { color-scheme: light; --paper: #fff; --ink: #000; --faint: #444; --line: #bbb; --link: #000; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  h1, h2, h3, h4, h5 { break-after: avoid; }
  table, caption, figcaption, .statement, .notes { font-size: 8.5pt; }
  tbody th { min-width: 7rem; }
  figure, blockquote, tr { break-inside: avoid; }
  thead { display: table-header-group; }
  .wide { overflow: visible; }
  mark { print-color-adjust: exact; }
}
${UNDERLINES.map((style, place) => `.mark-${place} { text-decoration-style: ${style}; }`).join('\n')}
`;
