/**
 * The one script of our own that runs in a browser, in plain JavaScript. Everything works without
 * it, but for the two comforts it gives: copying with a click, and telling the time zone.
 */

/**
 * data-copy="id": a button that copies the text of an element; it stays hidden without scripts.
 * data-time-zone="address": a link (the .qwc download, which happens on the QuickBooks computer)
 * that also tells the server that computer's time zone.
 */
export const SCRIPT = `'use strict';
for (const button of document.querySelectorAll('[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    const source = document.getElementById(button.dataset.copy);
    try {
      await navigator.clipboard.writeText(source.textContent);
      button.textContent = 'Copied';
    } catch {
      const range = document.createRange();
      range.selectNodeContents(source);
      getSelection().removeAllRanges();
      getSelection().addRange(range);
      button.textContent = 'Press Ctrl+C';
    }
  });
}
for (const link of document.querySelectorAll('[data-time-zone]')) {
  link.addEventListener('click', () => {
    const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (!timeZone) return;
    const body = new URLSearchParams({ timeZone });
    fetch(link.dataset.timeZone, { method: 'POST', body, keepalive: true }).catch(() => undefined);
  });
}
`;
