import { extname } from "node:path";
import type { PageFile } from "./console-server.ts";

const contentTypes: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
};

/**
 * The page's files by the paths that the console answers.
 *
 * @param files by name; the one that ends with `.html` is the page
 */
export function pageFiles(files: Readonly<Record<string, string>>): ReadonlyMap<string, PageFile> {
  return new Map(
    Object.entries(files).map(([name, text]) => {
      const contentType = contentTypes[extname(name)];
      if (contentType === undefined) throw new Error(`Files such as ${name} have no content type here.`);
      return [name.endsWith(".html") ? "/" : `/${name}`, { contentType, text }];
    }),
  );
}
