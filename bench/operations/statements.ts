import type pg from 'pg';

/** One statement as it went to the database. */
export interface Statement {
  text: string;
  values: unknown[];
}

/** Looks at everything that goes through a pool. Answers a recorder. */
export function watch(pool: pg.Pool): (work: () => Promise<unknown>) => Promise<Statement[]> {
  let recording: Statement[] | undefined;
  const watched = new WeakSet<pg.PoolClient>();
  pool.on('acquire', (client) => {
    if (watched.has(client)) return;
    watched.add(client);
    const send = client.query.bind(client) as (...given: unknown[]) => unknown;
    client.query = ((...given: unknown[]) => {
      recording?.push({ text: given[0] as string, values: (given[1] as unknown[] | undefined) ?? [] });
      return send(...given);
    }) as typeof client.query;
  });
  return async (work) => {
    const seen: Statement[] = [];
    recording = seen;
    try {
      await work();
    } finally {
      recording = undefined;
    }
    return seen;
  };
}

/** Text with places that take other identifiers. */
export type Pattern = (ids: ReadonlyMap<string, string>) => string;

/** Cuts a text at the given identifiers, so that others can be put in quickly; undefined where none stands in it. */
export function patternOf(text: string, identifiers: readonly string[]): Pattern | undefined {
  if (identifiers.length === 0) return undefined;
  const pieces = text.split(new RegExp(`(${identifiers.map((id) => RegExp.escape(id)).join('|')})`));
  if (pieces.length === 1) return undefined;
  return (ids) => pieces.map((piece, index) => (index % 2 === 1 ? (ids.get(piece) ?? piece) : piece)).join('');
}

/** The value that an insert gives to a column. */
function given(statements: readonly Statement[], table: string, column: string): unknown {
  const insert = statements.find(({ text }) => text.startsWith(`insert into "${table}"`));
  if (!insert) return undefined;
  const names = [...insert.text.slice(0, insert.text.indexOf(')')).matchAll(/"(\w+)"/g)]
    .slice(1)
    .map(([, name]) => name);
  return insert.values[names.indexOf(column)];
}

/** A number that the recorded run took out of a series, and how the same number reads with another place in it. */
interface Taken {
  seq: number;
  number: string;
  at(seq: number): string;
}

function takenIn(statements: readonly Statement[]): Taken | undefined {
  const number = given(statements, 'number_taken', 'number') as string | undefined;
  if (number === undefined) return undefined;
  const seq = given(statements, 'number_taken', 'seq') as number;
  const digits = new RegExp(`(?<!\\d)0*${seq}(?!\\d)`).exec(number)!;
  const [before, after] = [number.slice(0, digits.index), number.slice(digits.index + digits[0].length)];
  return { seq, number, at: (place) => before + String(place).padStart(digits[0].length, '0') + after };
}

/**
 * The recorded statements, ready to be sent again bare for another subject: `begin`, each statement, `commit` on one connection. `own`
 * are the texts that stand for the subject, `minted` those that the run made itself and that are new each time. What leads into the
 * tenant is left out: the owner needs no leave.
 */
export function bareOf(
  statements: readonly Statement[],
  own: readonly string[],
  minted: readonly string[],
  newId: () => string,
) {
  const taken = takenIn(statements);
  const published = given(statements, 'published', 'key') as string | undefined;
  // A number that is only its place in the series would be found in every text.
  const isTelling = taken !== undefined && taken.number.length >= 8;
  const marks = [...own, ...minted, ...(isTelling ? [taken.number] : []), ...(published ? [published] : [])];
  const sent = statements
    .filter(({ text }) => !/^(begin|commit|select set_tenant)/.test(text))
    .map(({ text, values }) => {
      const takes = text.startsWith('insert into "number_taken"');
      return {
        text,
        counts: text.startsWith('insert into "number_series"'),
        values: values.map((value) => {
          if (takes && value === taken?.seq) return 'seq' as const;
          if (takes && value === taken?.number) return 'number' as const;
          return typeof value === 'string' ? (patternOf(value, marks) ?? { value }) : { value };
        }),
      };
    });
  return async (pool: pg.Pool, subject: ReadonlyMap<string, string>): Promise<void> => {
    const ids = new Map(subject);
    for (const id of minted) ids.set(id, newId());
    if (published) ids.set(published, newId());
    const client = await pool.connect();
    let seq = 0;
    try {
      await client.query('begin');
      for (const { text, values, counts } of sent) {
        const filled = values.map((value) => {
          if (value === 'seq') return seq;
          if (value === 'number') return taken?.at(seq);
          return typeof value === 'function' ? value(ids) : value.value;
        });
        const { rows } = await client.query(text, filled);
        if (counts && taken) {
          seq = (rows[0] as { last: number }).last;
          if (isTelling) ids.set(taken.number, taken.at(seq));
        }
      }
      await client.query('commit');
      client.release();
    } catch (error) {
      client.release(true);
      throw error;
    }
  };
}
