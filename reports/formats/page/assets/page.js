// What the page does beyond being read: one language at a time in `lang` and in the title, records unpacked
// when they are opened, filters. Everything else works without it.
const root = document.documentElement
const all = (selector, within = document) => [...within.querySelectorAll(selector)]

// Language: style shows the one that is chosen by a class; it is told to the browser too.
const told = all('title, option[data-en]')
const language = () => (document.getElementById('language-zh').checked ? 'zh' : 'en')
const showLanguage = () => root.classList.toggle('zh', language() === 'zh')
function tellLanguage() {
  root.lang = language() === 'zh' ? 'zh-Hans' : 'en'
  for (const text of told) text.textContent = text.dataset[language()]
}
for (const choice of all('[name=language]')) {
  // Style has shown the other language by then: a large page is laid out anew for each, and not for both at once.
  choice.addEventListener('change', () => {
    showLanguage()
    setTimeout(() => {
      tellLanguage()
      tellShown()
    })
  })
}
if (/^zh\b/i.test(navigator.language)) document.getElementById('language-zh').checked = true
showLanguage()

// Records: a `noscript` is a text to a browser with scripts; it becomes part of the page when it is opened.
function unpack(details) {
  const packed = details.querySelector(':scope > noscript')
  if (!packed) return
  const record = document.createElement('template')
  record.innerHTML = packed.textContent
  packed.replaceWith(record.content)
}
document.addEventListener('toggle', ({ target }) => target.open && unpack(target), true)

// A link to a scenario opens it, and whatever it lies in.
function openTarget() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  if (!target) return
  const own = target.matches('.scenario') ? target.querySelector('details') : null
  for (let at = own ?? target; at; at = at.parentElement) {
    if (at.matches('details')) at.open = true
  }
  if (target.closest('[hidden]')) form.reset()
  target.scrollIntoView()
}
addEventListener('hashchange', openTarget)

// Filters.
const form = document.getElementById('filters')
const shown = document.getElementById('shown')
const words = (element) => element.textContent.toLowerCase()
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
    text: '',
  })),
}))
const scenarios = clauses.flatMap((clause) => clause.scenarios)
const areas = all('section.area')
const bodies = all('.matrix tbody')

function readTexts() {
  for (const clause of clauses) {
    clause.text = words(clause.element.querySelector('h4'))
    for (const scenario of clause.scenarios) {
      const { element } = scenario
      scenario.text = `${element.id} ${words(element.querySelector('summary'))}`
    }
  }
}

function show(element, wanted) {
  if (element && element.hidden === wanted) element.hidden = !wanted
  return wanted
}

// A scenario has no verdict such as `unproven`: of a clause that does, all are shown.
const OF_CLAUSES = ['unproven', 'not-tested']
let counts = { clauses: clauses.length, scenarios: scenarios.length }
function filter() {
  const chosen = new FormData(form)
  const verdicts = chosen.getAll('verdict')
  const area = chosen.get('area')
  const text = chosen.get('text').trim().toLowerCase()
  if (text !== '' && clauses[0]?.text === '') readTexts()
  counts = { clauses: 0, scenarios: 0 }
  for (const clause of clauses) {
    const here = area === '' || area === clause.area
    const named = clause.text.includes(text)
    const judged = verdicts.length === 0 || verdicts.includes(clause.verdict)
    const whole = verdicts.length === 0 || (judged && OF_CLAUSES.includes(clause.verdict))
    let some = false
    for (const { element, verdict, text: own } of clause.scenarios) {
      const wanted = here && (whole || verdicts.includes(verdict)) && (named || own.includes(text))
      if (show(element, wanted)) {
        some = true
        counts.scenarios += 1
      }
    }
    const wanted = some || (here && judged && named)
    show(clause.row, wanted)
    if (show(clause.element, wanted)) counts.clauses += 1
  }
  for (const group of areas) show(group, group.querySelector('article:not([hidden])') !== null)
  for (const body of bodies) {
    show(body, body.querySelector('tr[data-clause]:not([hidden])') !== null)
  }
  tellShown()
}

function tellShown() {
  const values = { ...counts, allClauses: clauses.length, allScenarios: scenarios.length }
  const sentence = shown.dataset[language()].replace(/{(\w+)}/g, (_, name) => values[name])
  if (shown.textContent !== sentence) shown.textContent = sentence
}

// Typing is not interrupted: what is filtered is what was typed last.
let waiting
form.addEventListener('input', () => {
  clearTimeout(waiting)
  waiting = setTimeout(filter, 120)
})
form.addEventListener('reset', () => setTimeout(filter))
form.addEventListener('submit', (event) => event.preventDefault())
form.hidden = false

tellLanguage()
tellShown()
for (const details of all('details[open]')) unpack(details)
if (location.hash) openTarget()
