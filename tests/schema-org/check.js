// Writes every page's JSON-LD as typed constants and lets TypeScript hold them to schema.org's vocabulary:
//   node check.js ../../dist
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { nodes } from "./pages.js";
import { slips } from "./slips.js";

const here = dirname(fileURLToPath(import.meta.url));
const site = process.argv[2] ?? join(here, "../../dist");
const found = nodes(site);

const lines = ['import type * as schema from "schema-dts";'];
const constant = (node) =>
  lines.push(`export const node${lines.length}: schema.${node["@type"]} = ${JSON.stringify(node)};`);

const tried = new Set();
for (const { page, node } of found.nodes) {
  if (!/^[A-Z]\w*$/.test(node["@type"])) throw new Error(`${page}: found type ${node["@type"]}, wished one word`);
  lines.push(`// ${page}`);
  constant(node);
  // One node of each shape is enough to see that a slip in it would be told.
  const shape = JSON.stringify(slips(node).length) + node["@type"];
  if (tried.has(shape)) continue;
  tried.add(shape);
  for (const slip of slips(node)) {
    lines.push("// @ts-expect-error: schema.org has no such property.");
    constant(slip);
  }
}

mkdirSync(join(here, "generated"), { recursive: true });
writeFileSync(join(here, "generated/nodes.ts"), `${lines.join("\n")}\n`);
const tsc = join(here, "node_modules/.bin/tsc");
const done = spawnSync(tsc, ["--project", here], { stdio: "inherit" });
if (done.error) throw done.error;
if (done.status === 0) {
  console.log(`${found.pages} pages, ${found.nodes.length} different nodes: all in schema.org's vocabulary`);
}
process.exitCode = done.status ?? 1;
