import { expect, it } from "vitest";
import { createTally } from "../../src/reuse/agency-tally.js";
import { randomFrom, wholeBetween } from "../../src/stats/random.js";

it("counts each agency once for a hash, however many hashes there are", () => {
  const random = randomFrom(7);
  const tally = createTally();
  const seen = new Map<number, Set<number>>();
  for (let agency = 0; agency < 40; agency++)
    for (let i = 0; i < 1000; i++) {
      const hash = (wholeBetween(random, 0, 20_000) * 0x10001) | 0;
      const agencies = seen.get(hash) ?? new Set();
      const isNew = !agencies.has(agency);
      seen.set(hash, agencies.add(agency));
      expect(tally.add(hash, agency)).toBe(isNew ? agencies.size : 0);
    }
});
