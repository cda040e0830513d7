/**
 * What stands between the Web Connector and the server: it knows which call of a session is under
 * way, and pulls the plug of the server at the moment that a test names.
 */
import net, { type AddressInfo } from 'node:net';

/**
 * before: the call has begun to arrive · during: the whole call was handed to the server · after: the
 * server has begun to answer (its commit is done), and nobody hears it.
 */
export const MOMENTS = ['before', 'during', 'after'] as const;
export type Moment = (typeof MOMENTS)[number];

export type Wiretap = {
  port: number;
  /** Kills at call `at` (from 0) of the calls that follow. */
  plan(kill: Kill): void;
  /** The plan is over. @returns true when the server was killed, and is gone by now */
  settle(): Promise<boolean>;
  close(): Promise<void>;
};
export type Kill = { at: number; moment: Moment; run: () => Promise<void> };

type State = { calls: number; plan: Kill | undefined; killed: Promise<void> | undefined };

/** Listens on a free port of this machine. @param target  port of the server */
export async function openProxy(target: number): Promise<Wiretap> {
  const state: State = { calls: 0, plan: undefined, killed: undefined };
  const sockets = new Set<net.Socket>();
  const server = net.createServer((client) => {
    const up = net.connect(target, '127.0.0.1');
    for (const socket of [client, up]) {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
      socket.on('error', () => {});
    }
    client.on('close', () => up.destroy());
    up.on('close', () => client.destroy());
    join(state, client, up);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    plan: (kill) => {
      state.calls = 0;
      state.plan = kill;
      state.killed = undefined;
    },
    settle: async () => {
      state.plan = undefined;
      await state.killed;
      return state.killed !== undefined;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Calls and answers alternate on a connection: what comes after an answer is the next call. */
function join(state: State, client: net.Socket, up: net.Socket): void {
  let call = -1;
  let isAnswered = true;
  let left = 0;
  const isDue = (moment: Moment) =>
    state.plan !== undefined && state.plan.moment === moment && call >= state.plan.at;
  const kill = () => {
    const { plan } = state;
    if (!plan) return;
    state.plan = undefined;
    state.killed = plan.run().finally(() => client.destroy());
  };
  client.on('data', (bytes) => {
    if (isAnswered) {
      isAnswered = false;
      call = state.calls;
      state.calls += 1;
      left = lengthOf(bytes);
      if (isDue('before')) return kill();
    }
    left -= bytes.length;
    up.write(bytes, () => {
      if (left <= 0 && isDue('during')) kill();
    });
  });
  up.on('data', (bytes) => {
    isAnswered = true;
    if (isDue('after')) return kill();
    client.write(bytes);
  });
}

/** Bytes of a whole request, by the head that its first bytes hold. */
function lengthOf(bytes: Buffer): number {
  const text = bytes.toString('latin1');
  const length = /content-length:\s*(\d+)/i.exec(text)?.[1] ?? '0';
  return text.indexOf('\r\n\r\n') + 4 + Number(length);
}
