import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import type { ArchivedFile } from "../../archive/archived-file.ts";
import { unusualOperationsSource } from "./unusual-operations-source.ts";

const folder = fileURLToPath(new URL("../src/", import.meta.url));

const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  isolatedDeclarations: true,
  declaration: true,
};

/**
 * The client's sources as JavaScript and declarations, each file by itself. `npm run types` checks them, and that their
 * declarations need nothing but their own text.
 *
 * @param document the OpenAPI document of the stage, whose operations the table of unusual ones has
 */
export function compileSources(document: string): readonly ArchivedFile[] {
  const names = readdirSync(folder).toSorted();
  return names.flatMap((fileName): readonly ArchivedFile[] => {
    const source =
      fileName === "unusual-operations.ts"
        ? unusualOperationsSource(document)
        : readFileSync(`${folder}${fileName}`, "utf8");
    const name = `dist/${fileName.slice(0, -".ts".length)}`;
    const script = ts.transpileModule(source, { fileName, compilerOptions });
    const declaration = ts.transpileDeclaration(source, { fileName, compilerOptions });
    return [
      [`${name}.js`, withPublishedNames(script.outputText)],
      [`${name}.d.ts`, withPublishedNames(declaration.outputText)],
    ];
  });
}

/** The modules by their names in the package: sources are `.ts` here, and the types of the document are beside them there. */
function withPublishedNames(text: string): string {
  return text
    .replaceAll(/(from )"(\.\/[\w-]+)\.ts"/g, '$1"$2.js"')
    .replaceAll(/(from )"#openapi"/g, '$1"./openapi.js"');
}
