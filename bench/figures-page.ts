/** Renders the figures as one HTML page for the screen and for print: charts, tables, machine. */
import { charts } from './charts'
import type { Figures } from './figures'
import { figuresText } from './figures-text'

export function figuresPage(figures: Figures): string {
  const drawn = charts(figures).map(
    ({ title, svg }) =>
      `<figure role="img" aria-label="${escaped(title)}"><div class="light">${svg.light}</div><div class="dark">${svg.dark}</div></figure>`,
  )
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sealproof: cipher and target figures</title>
<style>
  :root { color-scheme: light dark; --ink: #1b1f24; --paper: #fff }
  .dark { display: none }
  @media screen and (prefers-color-scheme: dark) {
    :root { --ink: #e6edf3; --paper: #0d1117 }
    .light { display: none }
    .dark { display: block }
  }
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 76rem; margin: 2rem auto; padding: 0 1rem; color: var(--ink); background: var(--paper) }
  .charts { display: flex; flex-wrap: wrap; gap: 1rem }
  figure { margin: 0; break-inside: avoid; min-width: 0 }
  figure svg { max-width: 100%; height: auto }
  pre { overflow-x: auto; font: 13px/1.45 ui-monospace, monospace }
  @media print { :root { color-scheme: light } body { margin: 0; max-width: none } pre { font-size: 8px; white-space: pre-wrap } }
</style>
</head>
<body>
<h1>Cipher and target figures</h1>
<p>Taken ${escaped(figures.started)} to ${escaped(figures.finished)} by ${escaped(figures.suite.name)} ${escaped(figures.suite.version)}
on the target ${escaped(figures.target.name)} ${escaped(figures.target.version)}. Figures say nothing about conformance.</p>
<div class="charts">
${drawn.join('\n')}
</div>
<h2>Every figure</h2>
<pre tabindex="0">${escaped(figuresText(figures))}</pre>
</body>
</html>
`
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
