// Buttons that copy a command, an exchange, or an exchange as curl. They are put into a record when it is shown.
const { content, dataset } = document.getElementById('copy')
const button = (kind) => content.querySelector(`[data-copy=${kind}]`).cloneNode(true)

document.addEventListener('recordshown', ({ target }) => {
  if (target.querySelector(':scope .copy')) return
  for (const command of target.querySelectorAll('.command')) command.append(button('command'))
  for (const line of target.querySelectorAll('.exchange > p')) {
    line.append(button('exchange'), button('curl'))
  }
})

/** One word of a POSIX shell. */
const word = (text) => (/^[\w@%+:,./=-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`)

const TEXTS = {
  command: (place) => place.querySelector('code').textContent,
  exchange(place) {
    const [operation, code] = [...place.querySelectorAll('p > code')].map(
      (each) => each.textContent,
    )
    const parts = [...place.querySelectorAll('pre')].map(
      ({ className, textContent }) => `  ${className} ${textContent}`,
    )
    return [code === undefined ? operation : `${operation}: ${code}`, ...parts].join('\n')
  },
  curl: (place) => {
    const operation = place.querySelector('p > code').textContent
    const input = place.querySelector('.asked').textContent
    return `${dataset.curl}${word(operation)} ${dataset.headers} -d ${word(input)}`
  },
}

async function copied(text) {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // A page from a server without TLS has no clipboard, and a browser may refuse it.
    const area = document.createElement('textarea')
    area.value = text
    document.body.append(area)
    area.select()
    const done = document.execCommand('copy')
    area.remove()
    return done
  }
}

document.addEventListener('click', async ({ target }) => {
  const pressed = target.closest('.copy')
  if (!pressed) return
  const place = pressed.closest('.command, .exchange')
  const done = await copied(TEXTS[pressed.dataset.copy](place))
  place.querySelector('.copied, .not-copied')?.remove()
  const answer = content.querySelector(done ? '.copied' : '.not-copied').cloneNode(true)
  pressed.after(answer)
  pressed.focus()
  setTimeout(() => answer.remove(), 2000)
})
