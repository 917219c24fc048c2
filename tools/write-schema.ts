import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeSchemas } from "@/scenarios/schema/write-schemas";

/** `npm run schema`: writes the JSON Schemas by which an editor checks and completes content while it is typed. */
const folder = join(process.cwd(), "scenarios", "schema");
for (const [file, text] of writeSchemas()) {
  writeFileSync(join(folder, file), text);
  console.log(`scenarios/schema/${file}`);
}
