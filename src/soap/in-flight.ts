/**
 * How many bytes of calls one process hears at once: what is announced, or has come beyond that.
 */

export type InFlight = {
  /**
   * Begins one call.
   * @param announced  its Content-Length; 0 when it comes in chunks
   * @returns undefined when there is no room for that
   */
  begin(announced: number): Hearing | undefined;
};

export type Hearing = {
  /** Bytes that have come. @throws NoRoom when they are more than announced and there is no room */
  heard(bytes: number): void;
  end(): void;
};

/** Others are being heard; the call may be made again. */
export class NoRoom extends Error {
  constructor() {
    super('too many answers arrive at once');
    this.name = 'NoRoom';
  }
}

/** @param bytesMax  of all calls together */
export function createInFlight(bytesMax: number): InFlight {
  let total = 0;
  return {
    begin(announced) {
      if (total + announced > bytesMax) return undefined;
      let counted = announced;
      let heard = 0;
      total += announced;
      return {
        heard(bytes) {
          heard += bytes;
          const more = Math.max(heard - counted, 0);
          if (total + more > bytesMax) throw new NoRoom();
          total += more;
          counted += more;
        },
        end() {
          total -= counted;
          counted = 0;
        },
      };
    },
  };
}

/** Passes chunks on and counts them. */
export async function* counted(
  chunks: AsyncIterable<Buffer>,
  hearing: Hearing,
): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    hearing.heard(chunk.length);
    yield chunk;
  }
}
