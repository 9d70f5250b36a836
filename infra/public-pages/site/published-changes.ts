const toGuide = /\]\(docs\/partner\/([a-z-]+\.md)/g;

/** A link to a file that the site does not have. */
const toFile = /\[([^\]]+)\]\((?![a-z]+:|[a-z-]+\.md\))[^)]+\)/g;

/** The changelog as a chapter of a guide: without its introduction, one level deeper, with links to guides alone. */
export function publishedChanges(changelog: string): string {
  const [, ...versions] = changelog.split(/^(?=## )/m);
  return versions.join("").replaceAll(/^##/gm, "###").replaceAll(toGuide, "]($1").replaceAll(toFile, "$1").trim();
}
