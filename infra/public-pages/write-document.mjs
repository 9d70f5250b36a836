import "../require-node.mjs";

await import("./write-document.ts");
