// Holds every page to HTML, by the Nu checker, and every style sheet to CSS, by CSSTree's grammar:
//   node check.js ../../dist
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { validate } from "csstree-validator";

const here = dirname(fileURLToPath(import.meta.url));
const site = process.argv[2] ?? join(here, "../../dist");

// A frozen edition is a copy of what is checked.
const files = readdirSync(site, { recursive: true }).filter((it) => !/^e[\\/]/.test(it));
const ending = (end) => files.filter((it) => it.endsWith(end)).map((it) => join(site, it));

/** What the Nu checker holds to be wrong, a sentence each. */
function html(pages) {
  const jar = join(here, "node_modules/vnu-jar/build/dist/vnu.jar");
  const run = spawnSync("java", ["-Xss8m", "-jar", jar, "--errors-only", "--format", "json", ...pages], {
    maxBuffer: 1 << 28,
  });
  if (run.error) throw run.error;
  const { messages } = JSON.parse(run.stderr);
  // Of style sheets within a page this checker knows too little; the other reads them.
  const wrong = messages.filter((it) => !it.message.startsWith("CSS:"));
  return wrong.map((it) => `${it.url}:${it.lastLine ?? 0}: ${it.message} (${it.extract ?? ""})`);
}

// What its grammar lacks: margin boxes of a printed page (CSS Paged Media 3) and env() as a length (CSS Environment Variables 1).
const MARGIN_BOX = /^(Unknown at-rule `@(top|bottom)-(left|center|right)`|Unknown at-rule descriptor `margin`)/;
const lacking = (it) => MARGIN_BOX.test(it.message) || (it.css ?? "").includes("env(safe-area-inset-");

/** What is no CSS in a sheet, or in a page that holds its own, a sentence each. */
function css(sheet) {
  const text = readFileSync(sheet, "utf8");
  const held = sheet.endsWith(".css") ? [text] : [...text.matchAll(/<style>([^]*?)<\/style>/g)].map((it) => it[1]);
  const wrong = held.flatMap((it) => validate(it, sheet)).filter((it) => !lacking(it));
  return wrong.map((it) => `${sheet}:${it.line}:${it.column}: ${it.message} ${it.css ?? ""}`);
}

const pages = ending(".html");
const sheets = ending(".css");
const wrong = [...html(pages), ...[...sheets, ...pages].flatMap(css)];
console.log(wrong.join("\n"));
console.log(`${pages.length} pages and ${sheets.length} style sheets, ${wrong.length} faults`);
process.exitCode = wrong.length || pages.length < 200 || sheets.length < 2 ? 1 : 0;
