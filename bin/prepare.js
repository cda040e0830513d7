/**
 * Makes a fresh clone ready: packages as the lock file says, then a build. Does nothing when all is
 * as it should be, and nothing at all where there are no sources (the Docker image). Plain
 * JavaScript without dependencies: it runs before there are any. Prints to stderr only, because
 * commands print results to stdout. Source: design.md §7, Process.
 */
const { spawn } = require('node:child_process');
const crypto = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { setTimeout: delay } = require('node:timers/promises');

/** As `engines` in package.json: the oldest line of Node that this is tested on. */
const NODE_MIN = [20, 19];
const RUNNING = /^\.qbd-running-(\d+)$/;
/** npm's words for a registry that cannot be reached. */
const OFFLINE =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED/;

/** The command cannot go on; its message is the whole sentence to print. */
class PrepareError extends Error {}

/**
 * @param {string} root  the checkout
 * @throws PrepareError
 */
async function prepare(root) {
  refuseOldNode();
  if (!fs.existsSync(path.join(root, 'src')) || isReady(root)) return;
  const unlock = await lock(path.join(root, '.qbd-prepare.lock'));
  try {
    if (!isInstalled(root)) await install(root);
    if (!isBuilt(root)) await build(root);
  } finally {
    unlock();
  }
}

/**
 * Notes that this process runs from node_modules, so that no other command replaces them under it.
 * The note goes at exit; one that a kill -9 left is recognised as such.
 */
function noteRunning(root) {
  const modules = path.join(root, 'node_modules');
  if (!fs.existsSync(path.join(root, 'src')) || !fs.existsSync(modules)) return;
  const file = path.join(modules, `.qbd-running-${process.pid}`);
  fs.writeFileSync(file, startMark(process.pid));
  process.once('exit', () => fs.rmSync(file, { force: true }));
}

function isReady(root) {
  return isInstalled(root) && isBuilt(root);
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > NODE_MIN[0] || (major === NODE_MIN[0] && minor >= NODE_MIN[1])) return;
  throw new PrepareError(
    `This is Node ${process.versions.node}; qbd-connector needs ${NODE_MIN.join('.')} or newer.`,
  );
}

// --- packages ------------------------------------------------------------------------------------

/** Another lock file, Node or platform may need other packages or other binaries. */
function installStamp(root) {
  const lockFile = fs.readFileSync(path.join(root, 'package-lock.json'));
  const machine = `${process.version} ${process.platform} ${process.arch}`;
  return `${crypto.createHash('sha256').update(lockFile).digest('hex')} ${machine}`;
}

function isInstalled(root) {
  const file = path.join(root, 'node_modules', '.qbd-stamp');
  const stamp = installStamp(root);
  if (fs.existsSync(file)) return fs.readFileSync(file, 'utf8') === stamp;
  if (!isInstalledByHand(root)) return false;
  fs.writeFileSync(file, stamp);
  return true;
}

/** `npm ci` without us: npm writes what it installed into node_modules when it is done. */
function isInstalledByHand(root) {
  const file = path.join(root, 'node_modules', '.package-lock.json');
  if (!fs.existsSync(file)) return false;
  const wanted = JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
  const have = JSON.parse(fs.readFileSync(file, 'utf8')).packages;
  const isSame = (name) => have[name]?.integrity === wanted[name]?.integrity;
  return (
    Object.keys(have).every(isSame) &&
    Object.entries(wanted).every(([name, { optional }]) => name === '' || optional || isSame(name))
  );
}

async function install(root) {
  const running = findRunning(root);
  if (running !== undefined) {
    throw new PrepareError(
      `The packages must be installed anew (package-lock.json or Node changed), but process ` +
        `${running} runs from this directory. Stop it, then run this command again.`,
    );
  }
  say('Installing packages (npm ci); this takes about half a minute.');
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const isScript = npm !== undefined && /npm-cli\.[cm]?js$/.test(npm);
  const ended = isScript
    ? await run(root, process.execPath, [npm, ...args])
    : await run(root, process.platform === 'win32' ? 'npm.cmd' : 'npm', args);
  if (ended.code === 0) {
    fs.writeFileSync(path.join(root, 'node_modules', '.qbd-stamp'), installStamp(root));
    return;
  }
  const offline = OFFLINE.exec(ended.output)?.[0];
  throw new PrepareError(
    offline === undefined
      ? `The packages could not be installed: npm ci ended with ${ended.code}; its words are above.`
      : `The packages could not be downloaded: the npm registry cannot be reached (${offline}). ` +
          'Connect this machine to the internet once and run the command again.',
  );
}

/** @returns the number of a live process that runs from this checkout */
function findRunning(root) {
  const modules = path.join(root, 'node_modules');
  if (!fs.existsSync(modules)) return undefined;
  for (const name of fs.readdirSync(modules)) {
    const pid = Number(RUNNING.exec(name)?.[1] ?? process.pid);
    if (pid === process.pid || !isAlive(pid)) continue;
    if (readOr(path.join(modules, name), '') === startMark(pid)) return pid;
  }
  return undefined;
}

// --- build ---------------------------------------------------------------------------------------

/** Contents, not times: a checkout of another branch and back sets times that say nothing. */
function buildStamp(root) {
  const hash = crypto.createHash('sha256');
  const src = path.join(root, 'src');
  const files = fs
    .readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();
  for (const file of [...files, path.join(root, 'tsconfig.json')]) {
    hash.update(path.relative(root, file)).update('\0').update(fs.readFileSync(file)).update('\0');
  }
  return `${hash.digest('hex')} ${installStamp(root)}`;
}

function isBuilt(root) {
  return readOr(path.join(root, 'dist', '.qbd-stamp'), '') === buildStamp(root);
}

/** Built aside and moved into place whole: a failed build leaves the last good one. */
async function build(root) {
  say('Building (tsc).');
  const stamp = buildStamp(root);
  const draft = path.join(root, 'dist.new');
  fs.rmSync(draft, { recursive: true, force: true });
  const tsc = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const ended = await run(root, process.execPath, [tsc, '-p', 'tsconfig.json', '--outDir', draft]);
  if (ended.code !== 0) throw new PrepareError('The build failed; the errors of tsc are above.');
  // What is no source (style sheets, data) belongs beside the code that reads it.
  fs.cpSync(path.join(root, 'src'), draft, {
    recursive: true,
    filter: (file) => !/\.tsx?$/.test(file),
  });
  fs.writeFileSync(path.join(draft, '.qbd-stamp'), stamp);
  const old = path.join(root, 'dist.old');
  fs.rmSync(old, { recursive: true, force: true });
  if (fs.existsSync(path.join(root, 'dist'))) fs.renameSync(path.join(root, 'dist'), old);
  fs.renameSync(draft, path.join(root, 'dist'));
  fs.rmSync(old, { recursive: true, force: true });
  const running = findRunning(root);
  if (running !== undefined) say(`Process ${running} still runs the code of before; restart it.`);
}

// --- one at a time -------------------------------------------------------------------------------

/** A directory, because making one succeeds for exactly one process. */
async function lock(directory) {
  for (let round = 0; ; round++) {
    try {
      fs.mkdirSync(directory);
      fs.writeFileSync(path.join(directory, 'holder'), `${process.pid} ${startMark(process.pid)}`);
      const unlock = () => fs.rmSync(directory, { recursive: true, force: true });
      process.once('exit', unlock);
      return () => {
        process.off('exit', unlock);
        unlock();
      };
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (round === 4) say('Another command prepares this directory; waiting for it.');
    const holder = readOr(path.join(directory, 'holder'), '');
    if (isAbandoned(holder, round)) takeAway(directory, holder);
    else await delay(250);
  }
}

function isAbandoned(holder, round) {
  // Made a moment ago and not yet signed; a process killed between the two leaves it so.
  if (holder === '') return round > 20;
  const [pid, ...mark] = holder.split(' ');
  return !isAlive(Number(pid)) || startMark(Number(pid)) !== mark.join(' ');
}

/** Renamed first: of two that see an abandoned lock one gets it, and a newer lock goes back. */
function takeAway(directory, holder) {
  const aside = `${directory}.${process.pid}`;
  try {
    fs.renameSync(directory, aside);
    if (readOr(path.join(aside, 'holder'), '') !== holder) fs.renameSync(aside, directory);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  fs.rmSync(aside, { recursive: true, force: true });
}

// --- small things --------------------------------------------------------------------------------

/** Runs a program; what it prints goes to stderr. A signal to us ends it first. */
function run(cwd, command, args) {
  return new Promise((resolve, reject) => {
    const shell = command.endsWith('.cmd');
    const child = spawn(command, args, { cwd, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const pass = (chunk) => {
      process.stderr.write(chunk);
      output = (output + chunk).slice(-100_000);
    };
    child.stdout.on('data', pass);
    child.stderr.on('data', pass);
    const stop = (signal) => child.kill(signal);
    process.on('SIGINT', stop).on('SIGTERM', stop);
    const free = () => process.off('SIGINT', stop).off('SIGTERM', stop);
    child.on('error', (error) => {
      free();
      reject(new PrepareError(`${command} cannot be run: ${error.message}`));
    });
    child.on('close', (code, signal) => {
      free();
      if (signal !== null) reject(new PrepareError(`Stopped by ${signal}.`));
      else resolve({ code, output });
    });
  });
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Tells two processes with the same number apart (Linux; elsewhere the number must do). */
function startMark(pid) {
  const stat = readOr(`/proc/${pid}/stat`, '');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

function readOr(file, otherwise) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ESRCH', 'EACCES'].includes(error.code)) return otherwise;
    throw error;
  }
}

function say(line) {
  process.stderr.write(`${line}\n`);
}

module.exports = { prepare, noteRunning, PrepareError };
