import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const documents = globSync(["*.md", "docs/**/*.md", "shared/**/*.md"], { cwd: root });

/**
 * The paths of files and folders that a document names in code marks, without those with a placeholder or a pattern.
 */
function namedPaths(text: string): readonly string[] {
  const marked = [...text.matchAll(/`((?:infra|functions|shared|test|docs|\.github|\.ci)\/[^`\s]*)`/g)];
  return marked.map(([, path = ""]) => path).filter((path) => !/[<>*{}…]/.test(path));
}

function links(text: string): readonly string[] {
  return [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
    .map(([, target = ""]) => target)
    .filter((target) => !/^[a-z]+:/.test(target));
}

it.each(documents)("every path and link in %s leads to a file", (document) => {
  const text = readFileSync(join(root, document), "utf8");
  const missing = [
    ...namedPaths(text).filter((path) => !existsSync(join(root, path))),
    ...links(text).filter((target) => !existsSync(join(root, dirname(document), target))),
  ];
  expect(missing).toEqual([]);
});

it("every npm script that a document names exists", () => {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  for (const document of documents) {
    const text = readFileSync(join(root, document), "utf8");
    for (const [, name = ""] of text.matchAll(/npm run (?:--silent )?([a-z][a-z:-]*)/g)) {
      expect(Object.keys(scripts), `${document}: npm run ${name}`).toContain(name);
    }
  }
});

it(".nvmrc, the workflow and the npm scripts agree on Node 24", () => {
  const { devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const major = readFileSync(join(root, ".nvmrc"), "utf8").trim();
  expect(devDependencies.node).toMatch(new RegExp(`^${major}\\.`));
  const workflow = readFileSync(join(root, ".github/workflows/ci.yml"), "utf8");
  expect(workflow).toContain(`"${major}"]`);
  expect(workflow).toContain("bash .ci/run");
});
