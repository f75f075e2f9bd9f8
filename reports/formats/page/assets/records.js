// Records of scenarios are unpacked when they are opened, and a link opens what it leads to.
// A `noscript` is a text to a browser with scripts; it becomes part of the page here.
function unpack(details) {
  const packed = details.querySelector(':scope > noscript')
  if (packed) {
    const record = document.createElement('template')
    record.innerHTML = packed.textContent
    packed.replaceWith(record.content)
  }
  if (details.parentElement.matches('.scenario')) {
    details.dispatchEvent(new Event('recordshown', { bubbles: true }))
  }
}
document.addEventListener('toggle', ({ target }) => target.open && unpack(target), true)

/** What is folded at the target of a link, or around it, is opened. */
function openTarget() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  if (!target) return
  const own = target.matches('.scenario, .clause')
    ? target.querySelector('details')
    : target.closest('summary')?.parentElement
  for (let at = own ?? target; at; at = at.parentElement) {
    if (at.matches('details')) at.open = true
  }
  if (target.closest('[hidden]')) document.getElementById('filters').reset()
  target.scrollIntoView()
}
addEventListener('hashchange', openTarget)

for (const details of document.querySelectorAll('.scenario > details[open]')) unpack(details)
if (location.hash) openTarget()
