import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const addresses = { sqlite: "", postgres: "postgres://localhost/composure" };

// npm run migrations -- add-invitations: writes what the schema has and the migrations lack, for both dialects.
writeMigrations(process.argv[2] ?? "change", process.env.MIGRATIONS_FOLDER);

/** Nothing is written where nothing has changed. No database is needed: the addresses only choose the dialect. */
function writeMigrations(name: string, folder = "./db/migrations"): void {
  for (const [dialect, address] of Object.entries(addresses)) {
    console.log(`${dialect}:`);
    execFileSync(process.execPath, ["node_modules/drizzle-kit/bin.cjs", "generate", "--name", name], {
      cwd: root,
      stdio: "inherit",
      env: { ...process.env, DATABASE_URL: address, MIGRATIONS_FOLDER: folder },
    });
  }
}
