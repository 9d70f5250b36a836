import { describe, expect, it } from "vitest";
import type { SecretWriter } from "../../../shared/gateway/ports/secret-writer.ts";

/**
 * What every writer of secrets guarantees.
 *
 * @param newWriter over a store with the secret `app/one`, whose text is `first`
 */
export function secretWriterContract(newWriter: () => Promise<SecretWriter> | SecretWriter): void {
  const setUp = async () => {
    const writer = await newWriter();
    const version = (await writer.readCurrent("app/one"))?.version;
    const current = async () => (await writer.readCurrent("app/one"))?.text;
    return { writer, version, current };
  };

  describe("A secret", () => {
    it("is read with its version, and replaced", async () => {
      const { writer, version, current } = await setUp();
      expect(await current()).toBe("first");
      expect(await writer.replace("app/one", "second", version)).toBe("replaced");
      expect(await writer.readCurrent("app/one")).toEqual({ text: "second", version: expect.any(String) });
      expect((await writer.readCurrent("app/one"))?.version).not.toBe(version);
    });

    it("is replaced once by what was made from one version, which may be repeated", async () => {
      const { writer, version, current } = await setUp();
      const both = [writer.replace("app/one", "a", version), writer.replace("app/one", "b", version)];
      expect((await Promise.all(both)).toSorted()).toEqual(["overtaken", "replaced"]);
      const text = await current();
      expect(await writer.replace("app/one", text === "a" ? "b" : "a", version)).toBe("overtaken");
      expect(await writer.replace("app/one", String(text), version)).toBe("replaced");
      expect(await current()).toBe(text);
    });

    it("is replaced whatever its version is, where none is named", async () => {
      const { writer, version, current } = await setUp();
      await writer.replace("app/one", "second", version);
      expect(await writer.replace("app/one", "third")).toBe("replaced");
      expect(await current()).toBe("third");
    });

    it("is not made by its replacement", async () => {
      const { writer } = await setUp();
      expect(await writer.replace("app/other", "text")).toBe("missing");
      expect(await writer.readCurrent("app/other")).toBeUndefined();
    });
  });
}
