import type Sqlite from "better-sqlite3";

/** So many different statements stay prepared: more than the house has, but for lists of every length. */
const most = 400;

/**
 * Lets a connection keep what it has prepared: the query builder asks for a new statement at each call, and to prepare one costs
 * more than most of ours take to run. The one that was asked for longest ago goes first.
 */
export function keepStatements(client: Sqlite.Database): void {
  const kept = new Map<string, Sqlite.Statement>();
  const prepare = client.prepare.bind(client);
  const find = (source: string) => {
    const statement = kept.get(source);
    // As if it were new: whoever had it last may have asked for rows as lists.
    return statement?.reader ? statement.raw(false) : statement;
  };
  const findOrPrepare = (source: string): Sqlite.Statement => {
    const statement = find(source) ?? prepare(source);
    kept.delete(source);
    kept.set(source, statement);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return statement;
  };
  Object.assign(client, { prepare: findOrPrepare });
}
