import { expect, it } from "vitest";
import { stepTo, trieOf } from "../../src/reuse/trie.js";
import { plainOf, wordingOf } from "../../src/reuse/wording.js";
import { randomFrom, wholeBetween } from "../../src/stats/random.js";

/** Numbers of the words that are this one, by walking the tree. */
function numbersOf(trie: ReturnType<typeof trieOf>, units: Uint16Array): number[] {
  let node = 0;
  for (const unit of units) {
    node = stepTo(trie, node, unit);
    if (node === 0) return [];
  }
  const numbers: number[] = [];
  for (let next = trie.word[node] as number; next !== 0; next = trie.same[next - 1] as number) numbers.push(next - 1);
  return numbers;
}

it("holds every word, equal ones in their order, and no other", () => {
  const random = randomFrom(2);
  const words = Array.from({ length: 3000 }, () =>
    Uint16Array.from({ length: wholeBetween(random, 1, 5) }, () => 0x4e00 + wholeBetween(random, 0, 9)),
  );
  const byText = new Map<string, number[]>();
  words.forEach((word, i) => byText.set(String(word), [...(byText.get(String(word)) ?? []), i]));
  const trie = trieOf(words);
  for (let i = 0; i < 10_000; i++) {
    const word = Uint16Array.from({ length: wholeBetween(random, 1, 6) }, () => 0x4e00 + wholeBetween(random, 0, 10));
    expect(numbersOf(trie, word)).toEqual(byText.get(String(word)) ?? []);
  }
  for (const [, numbers] of byText)
    expect(numbersOf(trie, words[numbers[0] as number] as Uint16Array)).toEqual(numbers);
});

it("keeps of names written alike but for spaces only one", () => {
  const { terms } = wordingOf([], ["白石县水务局", "白石县 水务局", "白石县水务局"]);
  expect(numbersOf(terms, plainOf("白石县水务局"))).toHaveLength(1);
});
