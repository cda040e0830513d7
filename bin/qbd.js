#!/usr/bin/env node
/** `qbd <command>`: prepares the checkout if need be, then runs in this same process. */
const path = require('node:path');
const { noteRunning, prepare, PrepareError } = require('./prepare.js');

const ROOT = path.resolve(__dirname, '..');
/** Their messages are whole sentences for the person at the terminal; a stack would hide them. */
const SENTENCES = new Set(['StartError', 'ConfigError']);

async function start() {
  await prepare(ROOT);
  noteRunning(ROOT);
  endWithNpm();
  const { main } = require('../dist/main.js');
  return main(process.argv.slice(2));
}

start().then(
  (code) => {
    // undefined: it keeps running, and ends by itself when it is told to.
    if (code !== undefined) leave(code);
  },
  (error) => {
    const isSentence = error instanceof PrepareError || SENTENCES.has(error?.name);
    process.stderr.write(`${isSentence ? error.message : (error?.stack ?? error)}\n`);
    leave(1);
  },
);

/**
 * npm runs us through a shell. When npm is told to stop, the shell dies without passing it on, and
 * a server would be left behind that no one knows of.
 */
function endWithNpm() {
  if (process.env.npm_lifecycle_event === undefined || process.platform === 'win32') return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 100);
  watch.unref();
}

/** After what was printed is out: a pipe takes it later than exit() would wait. */
function leave(code) {
  process.stdout.write('', () => process.stderr.write('', () => process.exit(code)));
}
