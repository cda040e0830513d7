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

/** After what was printed is out: a pipe takes it later than exit() would wait. */
function leave(code) {
  process.stdout.write('', () => process.stderr.write('', () => process.exit(code)));
}
