import { ofReuse } from "../indicator.js";

/** D5.1: share of the narrative in phrases common among other agencies. */
export const peerBoilerplate = ofReuse("peer-boilerplate", "peerBoilerplate");
