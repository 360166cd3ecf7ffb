import type pg from 'pg';

/** One statement as it went to the database, with what came back. */
export interface Statement {
  text: string;
  values: unknown[];
  rows: Record<string, unknown>[];
}

/** Looks at everything that goes through a pool; must be called before its first connection. Answers a recorder. */
export function watch(pool: pg.Pool): (work: () => Promise<unknown>) => Promise<Statement[]> {
  let recording: Statement[] | undefined;
  pool.on('connect', (client) => {
    const send = client.query.bind(client) as (text: string, values?: unknown[]) => Promise<pg.QueryResult>;
    client.query = (async (text: string, values?: unknown[]) => {
      if (!recording) return send(text, values);
      const statement: Statement = { text, values: values ?? [], rows: [] };
      recording.push(statement);
      const answer = await send(text, values);
      statement.rows = answer.rows;
      return answer;
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

/** A number that the recorded run took out of a series, and how the same number reads with another place in it. */
interface Taken {
  seq: number;
  number: string;
  at(seq: number): string;
}

function takenIn(statements: readonly Statement[]): Taken | undefined {
  const taken = statements.find(({ text }) => text.startsWith('insert into "number_taken"'));
  if (!taken) return undefined;
  const columns = [...taken.text.slice(0, taken.text.indexOf(')')).matchAll(/"(\w+)"/g)]
    .slice(1)
    .map(([, name]) => name);
  const seq = taken.values[columns.indexOf('seq')] as number;
  const number = taken.values[columns.indexOf('number')] as string;
  const digits = new RegExp(`(?<!\\d)0*${seq}(?!\\d)`).exec(number)!;
  const [before, after] = [number.slice(0, digits.index), number.slice(digits.index + digits[0].length)];
  return { seq, number, at: (place) => before + String(place).padStart(digits[0].length, '0') + after };
}

/**
 * The recorded statements, ready to be sent again bare for another subject: `begin`, each statement, `commit` on one connection. `own`
 * are the identifiers that stand for the subject, `minted` those that the run made itself and that are new each time. What leads into the
 * tenant is left out: the owner needs no leave.
 */
export function bareOf(
  statements: readonly Statement[],
  own: readonly string[],
  minted: readonly string[],
  newId: () => string,
) {
  const taken = takenIn(statements);
  const marks = [...own, ...minted, ...(taken ? [taken.number] : [])];
  const sent = statements
    .filter(({ text }) => !/^(begin|commit|select set_tenant)/.test(text))
    .map(({ text, values }) => ({
      text,
      takesNumber: text.startsWith('insert into "number_series"'),
      values: values.map((value) => {
        if (text.startsWith('insert into "number_taken"') && value === taken?.seq) return 'seq' as const;
        return typeof value === 'string' ? (patternOf(value, marks) ?? { value }) : { value };
      }),
    }));
  return {
    roundTrips: sent.length + 2,
    async send(pool: pg.Pool, subject: ReadonlyMap<string, string>): Promise<void> {
      const ids = new Map(subject);
      for (const id of minted) ids.set(id, newId());
      const client = await pool.connect();
      let seq = 0;
      try {
        await client.query('begin');
        for (const { text, values, takesNumber } of sent) {
          const filled = values.map((value) =>
            value === 'seq' ? seq : typeof value === 'function' ? value(ids) : value.value,
          );
          const { rows } = await client.query(text, filled);
          if (takesNumber && taken) {
            seq = (rows[0] as { last: number }).last;
            ids.set(taken.number, taken.at(seq));
          }
        }
        await client.query('commit');
        client.release();
      } catch (error) {
        client.release(true);
        throw error;
      }
    },
  };
}
