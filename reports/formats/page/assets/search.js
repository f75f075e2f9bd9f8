// The search over clauses, scenarios with their steps and exchanges, and findings. It is kept in the address of the page.
const root = document.documentElement
const form = document.getElementById('filters')
const shown = document.getElementById('shown')
const nothing = document.getElementById('nothing')
const all = (selector, within = document) => [...within.querySelectorAll(selector)]
const words = (element) => (element ? element.textContent.toLowerCase() : '')

const clauses = all('article.clause').map((element) => ({
  element,
  row: document.querySelector(
    `tr[data-clause="${CSS.escape(element.id.slice('clause-'.length))}"]`,
  ),
  area: element.dataset.area,
  verdict: element.dataset.verdict,
  text: '',
  scenarios: all('.scenario', element).map((item) => ({
    element: item,
    verdict: item.dataset.verdict,
    shown: true,
    /** What is seen of it, with its rule and its feature. */
    text: '',
    /** Its record, in lines. */
    record: undefined,
  })),
}))
const scenarios = clauses.flatMap((clause) => clause.scenarios)
const byId = new Map(scenarios.map((scenario) => [scenario.element.id, scenario]))
const areas = all('section.area')
const bodies = all('.matrix tbody')
const findings = all('#findings li[data-of], #findings li.remark')
const groups = all('#findings :is(.several, .of-clause, .found, .findings)').reverse()

/** Of a list that a reader can look through, all is opened. */
const MOST_OPEN = 300
const opened = new Set()

// Texts. Those of records are read when something is searched for first, in pieces, so that typing is not interrupted.
function readTexts() {
  const features = new Map()
  for (const file of all('#scenarios .file')) {
    const feature = words(file.querySelector('summary'))
    for (const link of all('a[href^="#scenario-"]', file)) {
      features.set(decodeURIComponent(link.hash.slice(1)), feature)
    }
  }
  for (const clause of clauses) {
    const area = clause.element.closest('.area').querySelector('h3')
    clause.text = `${words(clause.element.querySelector('h4'))} ${words(area)}`
    for (const scenario of clause.scenarios) {
      const { element } = scenario
      const rule = element.parentElement.previousElementSibling
      scenario.text = [
        element.id,
        words(element.querySelector('summary')),
        rule?.matches('.rule') ? words(rule) : '',
        features.get(element.id) ?? '',
      ].join('\n')
    }
  }
}

const ENTITIES = { '&lt;': '<', '&gt;': '>', '&amp;': '&' }

/** A record that was not opened is markup; its tags are not searched. */
function recordOf({ element }) {
  const packed = element.querySelector('noscript')
  const markup = packed ? packed.textContent : element.querySelector('details').innerHTML
  return markup
    .replace(/<\/?(?:b|em|span|code|mark)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, '\n')
    .replace(/&(?:lt|gt|amp);/g, (entity) => ENTITIES[entity])
}

const SLICE_MS = 20
let reading
function readRecords() {
  reading ??= (async () => {
    let from = performance.now()
    for (const scenario of scenarios) {
      scenario.record = recordOf(scenario).toLowerCase()
      if (performance.now() - from < SLICE_MS) continue
      await new Promise((resolve) => setTimeout(resolve))
      from = performance.now()
    }
  })()
  return reading
}

/** `key "not found"` is two terms. */
function termsOf(text) {
  return Array.from(text.toLowerCase().matchAll(/"([^"]+)"?|[^\s"]+/g), ([term, quoted]) =>
    (quoted ?? term).trim(),
  ).filter((term) => term !== '')
}

function show(element, wanted) {
  if (element && element.hidden === wanted) element.hidden = !wanted
  return wanted
}

function hasAll(terms, ...parts) {
  return terms.every((term) => parts.some((part) => part.includes(term)))
}

// A scenario has no verdict such as `unproven`: of a clause that does, all are shown.
const OF_CLAUSES = ['unproven', 'not-tested']
let counts = { clauses: clauses.length, scenarios: scenarios.length, findings: findings.length }

function chosen() {
  const data = new FormData(form)
  return {
    verdicts: data.getAll('verdict'),
    area: data.get('area'),
    text: data.get('q').trim(),
  }
}

const isEmpty = ({ verdicts, area, text }) => verdicts.length === 0 && area === '' && text === ''

async function filter() {
  const wanted = chosen()
  if (wanted.text !== '') {
    if (clauses[0]?.text === '') readTexts()
    await readRecords()
    // Something else was chosen meanwhile.
    if (JSON.stringify(chosen()) !== JSON.stringify(wanted)) return
  }
  apply(wanted)
}

function apply({ verdicts, area, text }) {
  const terms = termsOf(text)
  const searching = !isEmpty({ verdicts, area, text })
  counts = { clauses: 0, scenarios: 0, findings: 0 }
  for (const clause of clauses) showClause(clause, { verdicts, area, terms })
  for (const group of areas) show(group, group.querySelector('article:not([hidden])') !== null)
  for (const body of bodies) {
    show(body, body.querySelector('tr[data-clause]:not([hidden])') !== null)
  }
  showFindings({ verdicts, area, terms, searching })
  root.classList.toggle('searching', searching)
  const found = counts.clauses + counts.findings > 0
  root.classList.toggle('found-none', !found)
  show(nothing, !found)
  mark(terms, searching)
  openFound(searching)
  tellShown()
}

function showClause(clause, { verdicts, area, terms }) {
  const here = area === '' || area === clause.area
  const named = hasAll(terms, clause.text)
  const judged = verdicts.length === 0 || verdicts.includes(clause.verdict)
  const whole = verdicts.length === 0 || (judged && OF_CLAUSES.includes(clause.verdict))
  clause.found = 0
  for (const scenario of clause.scenarios) {
    const { verdict, text, record = '' } = scenario
    scenario.shown =
      here &&
      (whole || verdicts.includes(verdict)) &&
      (named || hasAll(terms, clause.text, text, record))
    if (show(scenario.element, scenario.shown)) clause.found += 1
  }
  counts.scenarios += clause.found
  const wanted = clause.found > 0 || (here && judged && named)
  show(clause.row, wanted)
  if (show(clause.element, wanted)) counts.clauses += 1
}

/** A finding is shown with its scenario; one of no scenario by its own text. */
function showFindings({ verdicts, area, terms, searching }) {
  for (const finding of findings) {
    const scenario = byId.get(finding.dataset.of)
    const wanted = scenario
      ? scenario.shown
      : verdicts.length === 0 && area === '' && hasAll(terms, words(finding))
    if (show(finding, wanted)) counts.findings += 1
  }
  for (const group of groups) {
    const some = group.querySelector(':is([data-of], .remark):not([hidden])') !== null
    show(group, some || !searching)
  }
}

/** How many scenarios of a clause were found, and the line of a record that it was found by. */
function mark(terms, searching) {
  for (const old of all('.matches, .hit')) old.remove()
  if (!searching) return
  for (const { element, found, scenarios: own } of clauses) {
    if (found === 0 || found === own.length) continue
    const count = document.createElement('span')
    count.className = 'matches'
    count.dataset.matches = `${found} / ${own.length}`
    element.querySelector('.verdict').append(count)
  }
  if (terms.length === 0 || counts.scenarios > MOST_OPEN) return
  for (const scenario of scenarios) {
    if (!scenario.shown) continue
    const term = terms.find((each) => !scenario.text.includes(each))
    const line = term && lineWith(scenario, term)
    if (line) scenario.element.querySelector('summary').append(line)
  }
}

const AROUND = 70

function lineWith(scenario, term) {
  const at = scenario.record.indexOf(term)
  if (at === -1) return undefined
  const record = recordOf(scenario)
  const start = Math.max(record.lastIndexOf('\n', at) + 1, at - AROUND)
  const end = record.indexOf('\n', at)
  const until = Math.min(end === -1 ? record.length : end, at + term.length + AROUND)
  const hit = document.createElement('span')
  hit.className = 'hit'
  const found = document.createElement('mark')
  found.textContent = record.slice(at, at + term.length)
  hit.append('… ', record.slice(start, at), found, record.slice(at + term.length, until), ' …')
  return hit
}

/** What was found is opened, and closed again afterwards. */
function openFound(searching) {
  for (const details of opened) details.open = false
  opened.clear()
  if (!searching) return
  const folds = [
    ...(counts.scenarios <= MOST_OPEN
      ? clauses
          .filter(({ element, found }) => !element.hidden && found > 0)
          .flatMap(({ element }) => [element.closest('details'), element.querySelector('details')])
      : []),
    ...(counts.findings <= MOST_OPEN ? all('#findings details:not([hidden])') : []),
  ]
  for (const details of folds.filter(({ open }) => !open)) {
    details.open = true
    opened.add(details)
  }
}

function tellShown() {
  const values = {
    ...counts,
    allClauses: clauses.length,
    allScenarios: scenarios.length,
    allFindings: findings.length,
  }
  const template = shown.dataset[root.lang === 'en' ? 'en' : 'zh']
  const sentence = template.replace(/{(\w+)}/g, (_, name) => values[name])
  if (shown.textContent !== sentence) shown.textContent = sentence
}
document.addEventListener('languagechosen', tellShown)

// The address: `?q=key&verdict=violates&area=MEC`. Other members of it, such as those of a server, are kept.
const NAMES = ['q', 'verdict', 'area']

function addressOf({ verdicts, area, text }) {
  const address = new URL(location.href)
  for (const name of NAMES) address.searchParams.delete(name)
  if (text !== '') address.searchParams.set('q', text)
  for (const verdict of verdicts) address.searchParams.append('verdict', verdict)
  if (area !== '') address.searchParams.set('area', area)
  return address.href
}

/** A browser may forbid it to a page from disk: then the search works, and is not kept. */
function keep(step) {
  const address = addressOf(chosen())
  if (address === location.href) return
  try {
    history[step](null, '', address)
  } catch {
    // The address stays as it is.
  }
}

function take(parameters) {
  const verdicts = parameters.getAll('verdict')
  form.elements.q.value = parameters.get('q') ?? ''
  for (const box of all('[name=verdict]', form)) box.checked = verdicts.includes(box.value)
  const area = parameters.get('area') ?? ''
  form.elements.area.value = area
  if (form.elements.area.selectedIndex === -1) form.elements.area.value = ''
}

let last = location.search
addEventListener('popstate', () => {
  // Another place of the page is no other search.
  if (location.search === last) return
  last = location.search
  take(new URLSearchParams(last))
  filter()
})

function changed(step) {
  keep(step)
  last = location.search
  return filter()
}

// Typing is not interrupted: what is searched is what was typed last.
let waiting
form.addEventListener('input', () => {
  clearTimeout(waiting)
  waiting = setTimeout(changed, 120, 'replaceState')
})
form.addEventListener('reset', () => setTimeout(changed, 0, 'replaceState'))
form.addEventListener('submit', (event) => event.preventDefault())
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
  if (event.target.closest('input, select, textarea')) return
  event.preventDefault()
  form.elements.q.focus()
})

/** A count leads to the search for what it counts; so does its address, in another tab. */
for (const link of all('a[data-search]')) {
  link.href = `?${link.dataset.search}#filters`
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    take(new URLSearchParams(link.dataset.search))
    changed('pushState')
    form.scrollIntoView()
  })
}

// A print shows the whole report, also during a search.
addEventListener('beforeprint', () => apply({ verdicts: [], area: '', text: '' }))
addEventListener('afterprint', filter)

form.hidden = false
if (NAMES.some((name) => new URLSearchParams(location.search).has(name))) {
  take(new URLSearchParams(location.search))
  if (location.hash === '') location.hash = 'filters'
  filter()
} else tellShown()
