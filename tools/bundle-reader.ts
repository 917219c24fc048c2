import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** The reader alone, as one script: as a page or a fresh process would load it, with `composureReader.readClosely`. */
export async function bundleReader(): Promise<string> {
  const built = await build({
    entryPoints: [fileURLToPath(new URL("../grading/reader/read-closely.ts", import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    globalName: "composureReader",
    target: "es2022",
    tsconfig: fileURLToPath(new URL("../tsconfig.json", import.meta.url)),
  });
  return built.outputFiles[0]?.text ?? "";
}
