import { createRequire } from "node:module";

/** The part of highlight.js that is used. Its own types bring those of browsers into every file of the program. */
interface Highlighter {
  highlight(code: string, options: { readonly language: string }): { readonly value: string };
}

const require = createRequire(import.meta.url);
const highlighter = require("highlight.js/lib/common") as Highlighter;

/** The languages of the guides' blocks, by the names of their fences. The common ones lack HTTP, whose headers are as those of YAML. */
const languages: Readonly<Record<string, string>> = {
  go: "go",
  java: "java",
  py: "python",
  sh: "bash",
  html: "xml",
  http: "yaml",
  js: "javascript",
  json: "json",
  python: "python",
  text: "plaintext",
  ts: "typescript",
};

/**
 * Code as HTML with classes, since the policy of the pages drops style attributes.
 *
 * @param name as a fence of Markdown has it
 * @throws Error for another language
 */
export function highlight(code: string, name: string): string {
  const language = languages[name];
  if (language === undefined) throw new Error(`Guides have no blocks of ${name}.`);
  return highlighter.highlight(code, { language }).value;
}
