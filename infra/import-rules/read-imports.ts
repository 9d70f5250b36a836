import { dirname, join } from "node:path/posix";
import ts from "typescript";

/** One file that imports another; paths are from the root, with slashes. */
export interface FileImport {
  readonly from: string;
  readonly to: string;
  /** Whether nothing is left of the import once the types are stripped. */
  readonly typesOnly: boolean;
}

/** The files that a TypeScript source imports by a relative path, whether by declaration or by `import()`. */
export function readImports(file: string, source: string): readonly FileImport[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest);
  const typesOnly = new Set<string>();
  const values = new Set<string>();
  for (const statement of tree.statements) {
    const specifier = specifierOf(statement);
    if (specifier !== undefined) (isTypesOnly(statement) ? typesOnly : values).add(specifier);
  }
  for (const { fileName } of ts.preProcessFile(source, true, true).importedFiles) {
    if (!typesOnly.has(fileName)) values.add(fileName);
  }
  return [...new Set([...values, ...typesOnly])]
    .filter((specifier) => specifier.startsWith("."))
    .map((specifier) => ({ from: file, to: join(dirname(file), specifier), typesOnly: !values.has(specifier) }));
}

function specifierOf(statement: ts.Statement): string | undefined {
  const isImport = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement);
  const specifier = isImport ? statement.moduleSpecifier : undefined;
  return specifier !== undefined && ts.isStringLiteral(specifier) ? specifier.text : undefined;
}

/** `import { type A }` is left as an import of nothing, which still runs the module. */
function isTypesOnly(statement: ts.Statement): boolean {
  if (ts.isImportDeclaration(statement)) return statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
  return ts.isExportDeclaration(statement) && statement.isTypeOnly;
}
