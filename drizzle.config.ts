import { defineConfig } from "drizzle-kit";
import { dialect } from "./db/dialect";

export default defineConfig({
  dialect: dialect === "sqlite" ? "sqlite" : "postgresql",
  schema: "./db/schema/**/*.ts",
  // tools/write-migrations.ts names another folder to look for drift.
  out: `${process.env.MIGRATIONS_FOLDER ?? "./db/migrations"}/${dialect}`,
});
