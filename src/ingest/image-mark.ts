/** What stands in the text for a picture: a table may be in it. */
export const imageMark = "[image]";
