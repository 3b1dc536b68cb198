// What pages of a built site say of themselves.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

// No text in a block holds `<`, so the first end is its end.
const block = /<script type="application\/ld\+json">([^<]*)<\/script>/g;

/** The nodes of every page's graph, each once, with the page that has it first, and how many pages there are. */
export function nodes(site) {
  const found = new Map();
  // Kept editions repeat the pages; files to take away, and examples of other people's pages, have no such block.
  const files = readdirSync(site, { recursive: true }).filter((it) => it.endsWith(".html") && !/^(e|editions|examples)\//.test(it));
  for (const page of files.sort()) {
    const blocks = [...readFileSync(join(site, page), "utf8").matchAll(block)];
    if (blocks.length !== 1) throw new Error(`${page}: found ${blocks.length} JSON-LD blocks, wished one`);
    const { "@context": context, "@graph": graph, ...rest } = JSON.parse(blocks[0][1]);
    if (context !== "https://schema.org" || !Array.isArray(graph) || Object.keys(rest).length > 0) {
      throw new Error(`${page}: found no graph in the context https://schema.org`);
    }
    for (const node of graph) {
      const text = JSON.stringify(node);
      if (!found.has(text)) found.set(text, page);
    }
  }
  return { pages: files.length, nodes: [...found].map(([text, page]) => ({ page, node: JSON.parse(text) })) };
}
