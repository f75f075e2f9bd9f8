/**
 * The style of the page, for a screen in light and dark, and for paper. On a narrow screen the cells of a row stand one below
 * the other. The suite's own words (class `ours`) are never
 * broken; texts of a target can have any length and are. Paper does not scroll, so there each column of the clauses has
 * its share of the width, and the drawing is scaled to fit.
 */
import { Html } from '../formats/page/html'

export const STYLE = new Html(`
:root { color-scheme: light dark; --text: #1b1f24; --ground: #fff; --line: #d0d7de; --quiet: #57606a;
  --conforms: #1a7f37; --violates: #b3141d; --waived: #8a5a00; --none: #6e7781; --gap: #f3d9b1; }
@media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --ground: #0d1117; --line: #30363d;
  --quiet: #9aa4af; --conforms: #3fb950; --violates: #ff7b72; --waived: #e3b341; --none: #8b949e; --gap: #5a3e16; } }
body { color: var(--text); background: var(--ground); font: 15px/1.5 system-ui, sans-serif; margin: 0; }
main { max-width: 75rem; margin: 0 auto; padding: 1rem 1.5rem 3rem; }
h2 { margin-top: 2.5rem; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
dt { font-weight: 600; } dd { margin: 0 0 .5rem; }
dd, li, td, th { overflow-wrap: anywhere; } thead th, .ours { overflow-wrap: normal; }
.when, code { white-space: nowrap; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--line); }
.scrolls { overflow-x: auto; }
.clauses th[scope=row] { white-space: nowrap; }
svg { display: block; }
path.conforms { stroke: var(--conforms); } path.violates { stroke: var(--violates); }
path.waived { stroke: var(--waived); } path.none { stroke: var(--none); }
rect.gap { fill: var(--gap); }
.legend span { margin-right: 1rem; } span.gap { background: var(--gap); }
.conforms, .conformant { color: var(--conforms); } .violates, .violations { color: var(--violates); }
.waived { color: var(--waived); } .none, .faulted, .incomplete { color: var(--quiet); }
.gaps li { color: var(--violates); }
@media screen and (max-width: 48rem) {
  main { padding: .5rem .75rem 2rem; } h1 { font-size: 1.35rem; }
  table, tbody, tr, th, td { display: block; } thead { clip-path: inset(50%); position: absolute; }
  tr { border-bottom: 1px solid var(--line); padding: .4rem 0; } th, td { border: 0; padding: .1rem 0; }
  svg { width: 100%; } code { white-space: normal; } }
@media print { main { max-width: none; padding: 0; } .scrolls { overflow: visible; } tr { break-inside: avoid; }
  thead { display: table-header-group; } body { font-size: 9pt; } svg, rect, path, .gap { print-color-adjust: exact; }
  h2, h3 { break-after: avoid; } svg { width: 100%; }
  .clauses { table-layout: fixed; } .clauses th[scope=row] { white-space: normal; }
  .clauses th:nth-child(1) { width: 10%; } .clauses th:nth-child(2) { width: 34%; }
  .clauses th:nth-child(3) { width: 18%; } .clauses th:nth-child(4) { width: 38%; } }
`)
