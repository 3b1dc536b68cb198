// Nodes with a slip in them, to see that the types refuse one.

/** A node with a property that schema.org does not have, once for the node and once for each object within. */
export function slips(node) {
  const all = [{ ...node, nmae: "x" }];
  for (const [key, value] of Object.entries(node)) {
    const inner = Array.isArray(value) ? value[0] : value;
    if (inner === null || typeof inner !== "object") continue;
    for (const slip of slips(inner)) {
      all.push({ ...node, [key]: Array.isArray(value) ? [slip, ...value.slice(1)] : slip });
    }
  }
  return all;
}
