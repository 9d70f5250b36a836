import "../require-node.mjs";

await import("./write-tables.ts");
