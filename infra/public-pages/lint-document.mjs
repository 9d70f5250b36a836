import "../require-node.mjs";

await import("./lint-document.ts");
