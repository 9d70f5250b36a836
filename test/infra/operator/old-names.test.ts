import { describe, expect, it } from "vitest";
import { currentNames } from "../../../infra/operator/old-names.ts";

describe("an old name of a command", () => {
  it.each([
    [
      ["add-partner", "Acme", "--local"],
      ["partners", "create", "--yes", "Acme", "--local"],
    ],
    [
      ["add-key", "prt_1", "--local"],
      ["keys", "create", "--yes", "prt_1", "--local"],
    ],
    [
      ["revoke-key", "0123"],
      ["keys", "revoke", "--yes", "0123"],
    ],
    [
      ["lift-cool-down", "syncvet/default"],
      ["connections", "clear-cool-down", "--yes", "syncvet/default"],
    ],
    [["partners"], ["partners", "list"]],
    [
      ["jobs", "--status", "uncertain"],
      ["jobs", "list", "--status", "uncertain"],
    ],
    [
      ["dead-letters", "--local"],
      ["dead-letters", "list", "--local"],
    ],
    [
      ["dead-letters", "drain", "intake", "--max", "1"],
      ["dead-letters", "redrive", "intake", "--max", "1", "--yes"],
    ],
    [
      ["connections", "catch-up", "md-integrations/default", "--local"],
      ["catch-ups", "start", "md-integrations/default", "--local"],
    ],
    [
      ["connections", "close-circuit", "syncvet/default"],
      ["connections", "close-breaker", "syncvet/default"],
    ],
    [
      ["delete-subject", "syncvet", "--case-id", "-"],
      ["subjects", "preview", "syncvet", "--case-id", "-"],
    ],
    [
      ["delete-subject", "syncvet", "--yes"],
      ["subjects", "delete", "syncvet", "--yes"],
    ],
  ])("%j is read as %j", (old, current) => {
    expect(currentNames(old)).toEqual(current);
  });

  it.each([
    [[]],
    [["partners", "--help"]],
    [["partners", "list"]],
    [["partners", "--local", "list"]],
    [["dead-letters", "redrive", "intake"]],
    [["keys"]],
    [["constructor"]],
  ])("is not found in %j, which is not changed", (args) => {
    expect(currentNames(args)).toEqual(args);
  });
});
