/** The command line: finds the command, loads only what it needs, prints. */
import { ConfigError, readConfig } from './config.js';
import { StartError } from './errors.js';

const HELP = `usage: qbd <command> [options]

  serve                 run the server (npm start)
  demo [--once]         the server with a simulated company file and Web Connector (npm run demo)
  simulate              a Web Connector and a company file, against any server
  prove                 try on a real QuickBooks sample company what the documents leave open
  doctor                look at this server as a Web Connector would, and say what it sees
  token create          make a sync token: user name and password of one Web Connector
  sign-in               print a new sign-in link of the console
  psql [--url]          read the mirror in psql, or print an address for any other client
  migrate               bring the database schema up to date
  validate FILE         check a qbXML document against the schema

Each command has --help. Configuration comes from the environment:
  PORT HOST PUBLIC_URL DATABASE_URL DATA_DIR LOG_LEVEL ADMIN_API_KEY SECRET_KEY (see README.md)`;

type Command = (args: string[]) => Promise<number | undefined>;

const print = (line: string) => {
  process.stdout.write(`${line}\n`);
};

const COMMANDS: Readonly<Record<string, Command>> = {
  async serve(args) {
    if (helpAsked(args, 'usage: qbd serve\n\nRuns the server until it gets SIGTERM or SIGINT.')) {
      return 0;
    }
    const { runServe } = await import('./commands/serve.js');
    return runServe(readConfig(process.env), print);
  },
  async demo(args) {
    const { runDemo } = await import('./commands/demo.js');
    return runDemo(args, process.env, print);
  },
  async simulate(args) {
    const { runSimulate } = await import('./simulator/main.js');
    return runSimulate(args, print);
  },
  async prove(args) {
    const { runProve } = await import('./simulator/prove/main.js');
    return runProve(args, print);
  },
  async doctor(args) {
    const { runDoctor } = await import('./commands/doctor.js');
    return runDoctor(args, process.env, print);
  },
  async token(args) {
    const { runToken } = await import('./commands/token.js');
    return runToken(args, readConfig(process.env), print);
  },
  async 'sign-in'(args) {
    if (helpAsked(args, 'usage: qbd sign-in\n\nPrints a one-time sign-in link of the console.')) {
      return 0;
    }
    const { runSignIn } = await import('./commands/sign-in.js');
    return runSignIn(readConfig(process.env), print);
  },
  async psql(args) {
    const { runPsql } = await import('./commands/psql.js');
    return runPsql(args, process.env, print);
  },
  async migrate(args) {
    if (helpAsked(args, 'usage: qbd migrate\n\nBrings the database schema up to date and ends.')) {
      return 0;
    }
    const { openInstallation } = await import('./commands/installation.js');
    const { close } = await openInstallation(readConfig(process.env), 'beside');
    await close();
    print('the schema is up to date');
    return 0;
  },
  async validate(args) {
    const { runValidate } = await import('./qbxml/validate-command.js');
    return runValidate(args, print);
  },
};

function helpAsked(args: readonly string[], text: string): boolean {
  const isAsked = args.includes('--help') || args.includes('-h');
  if (isAsked) print(text);
  return isAsked;
}

/**
 * Runs one command.
 * @returns the exit code; undefined while a server keeps running
 */
export async function main(argv: readonly string[]): Promise<number | undefined> {
  const [name = '', ...args] = argv;
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    print(HELP);
    return name === '--help' || name === '-h' ? 0 : 2;
  }
  try {
    return await command(args);
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof StartError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}
