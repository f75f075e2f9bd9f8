/**
 * The buttons that copy a command or an exchange. The script of the page (assets/copy.js) puts them into a record when it is
 * opened: one button for each exchange of a large run would be most of the page.
 */

import { curlCommand } from '../../text/curl-command'
import type { Run } from '../../verdict/model'
import { type Html, html } from './html'
import { both } from './language'
import { COPY } from './search-texts'

export function copyButtons(run: Run): Html {
  const { start, headers } = curlCommand(run)
  return html`<template id="copy" data-curl="${start}" data-headers="${headers}"><button type="button" class="copy" data-copy="command">${both(COPY.command)}</button><button type="button" class="copy" data-copy="exchange">${both(COPY.exchange)}</button><button type="button" class="copy" data-copy="curl">${both(COPY.curl)}</button><span class="copied" role="status">${both(COPY.copied)}</span><span class="not-copied" role="status">${both(COPY.failed)}</span></template>\n`
}
