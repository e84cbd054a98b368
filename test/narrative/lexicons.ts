import { fileURLToPath } from "node:url";
import { createNarrator } from "../../src/narrative/create-narrator.js";
import { loadLexicons } from "../../src/narrative/load-lexicons.js";

/** The project's own lexicons and a narrator over them, loaded once for all tests. */
export const lexiconDirectory = fileURLToPath(new URL("../../lexicons", import.meta.url));
export const lexicons = loadLexicons(lexiconDirectory);
export const narrate = createNarrator(lexicons);
