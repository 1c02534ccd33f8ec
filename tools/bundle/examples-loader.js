/** The examples of every form stay behind: tests run them and the help page shows them, the program never looks at them. */
module.exports = (source) => {
  let kept = '';
  let at = 0;
  for (const { index, 0: start } of source.matchAll(/\bexamples: \[/g)) {
    if (index < at) continue;
    const end = endOfList(source, index + start.length);
    kept += `${source.slice(at, index)}examples: []`;
    at = end;
  }
  return kept + source.slice(at);
};

/** Where the list ends whose first bracket stands before `at`; brackets in strings do not count. */
function endOfList(source, at) {
  let depth = 1;
  while (depth > 0) {
    const char = source[at];
    if (char === undefined) throw new Error('A list of examples has no end');
    if (char === "'" || char === '"' || char === '`') at = endOfString(source, at);
    else if (char === '[') depth++;
    else if (char === ']') depth--;
    at++;
  }
  return at;
}

/** The place of the quote that ends the string. */
function endOfString(source, at) {
  const quote = source[at];
  for (at++; source[at] !== quote; at++) if (source[at] === '\\') at++;
  return at;
}
