import type { Says } from "./sentences.js";

/** Documents counted by the mark they bear (公文属性), beside requests and what became of them. */
export const sentencesOfMarks: readonly Says[] = [
  {
    of: "department",
    section: "overview",
    says: [
      [
        "公文属性源头认定420件，其中主动公开196件、依申请公开92件、不予公开132件。",
        "420件 other; 196件 other; 92件 other; 132件 other",
      ],
      [
        "审核文件182份，主动公开101份，占55.5%；依申请公开40份，占22%；不予公开41份，占22.5%。",
        "182份 other; 101份 other; 55.5% other; 40份 other; 22% other; 41份 other; 22.5% other",
      ],
      ["全年发文85件，属于依申请公开的4件。", "85件 other; 4件 other"],
      [
        "全年制发公文86件；办理依申请公开4件，其中不予公开0件。",
        "86件 other; 4件 requests.newlyReceived agrees; 0件 requests.refused agrees",
      ],
      ["加强公文属性审查，全年收到依申请公开4件。", "4件 requests.newlyReceived agrees"],
    ],
  },
];
