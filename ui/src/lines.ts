// Many things at once, one a line, as they come out of a list somewhere else.

/** The lines that say something; bullets and numbers that lists carry along are not part of the words. */
export const linesOf = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-*•–]|\d+[.)])\s+/, '').trim())
    .filter(Boolean);
