import "./require-node.mjs";

await import("./app.ts");
