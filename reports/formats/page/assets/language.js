// One language at a time: in style, in `lang` and in the title. Without this script the style shows the chosen one.
const root = document.documentElement
const chinese = document.getElementById('language-zh')
const texts = [...document.querySelectorAll('title, option[data-en]')]

const showLanguage = () => root.classList.toggle('zh', chinese.checked)

function tellLanguage() {
  root.lang = chinese.checked ? 'zh-Hans' : 'en'
  for (const text of texts) text.textContent = text.dataset[chinese.checked ? 'zh' : 'en']
  document.dispatchEvent(new Event('languagechosen'))
}

for (const choice of document.querySelectorAll('[name=language]')) {
  // Style has shown the other language by then: a large page is laid out anew for each, and not for both at once.
  choice.addEventListener('change', () => {
    showLanguage()
    setTimeout(tellLanguage)
  })
}
if (/^zh\b/i.test(navigator.language)) chinese.checked = true
showLanguage()
tellLanguage()
