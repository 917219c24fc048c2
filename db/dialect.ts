/** The database systems that the one schema serves. */
export type Dialect = "sqlite" | "postgres";

/** The dialect that `DATABASE_URL` asks for. It is settled when the schema is loaded and stays so. */
export const dialect: Dialect = /^postgres(ql)?:\/\//.test(process.env.DATABASE_URL ?? "")
  ? "postgres"
  : "sqlite";
