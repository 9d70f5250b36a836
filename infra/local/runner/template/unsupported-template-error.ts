/** A template contains something that the runner does not run as AWS would. */
export class UnsupportedTemplateError extends Error {
  constructor(where: string, what: string) {
    super(`${where}: ${what}`);
    this.name = "UnsupportedTemplateError";
  }
}
