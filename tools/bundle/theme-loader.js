/** The themes as plain values, worked out while building, without what makes them and the colours nobody names. */
module.exports = function themes() {
  delete require.cache[this.resourcePath];
  return Object.entries(require(this.resourcePath))
    .map(([name, theme]) => `export const ${name} = ${JSON.stringify(used(theme))};`)
    .join('\n');
};

/** Of Fluent's named colours (berry, marigold, …) its components use three, for what is right, doubtful or wrong. */
function used(theme) {
  const names = Object.keys(theme).filter((name) => !UNUSED.test(name));
  return Object.fromEntries(names.map((name) => [name, theme[name]]));
}

const UNUSED = /^colorPalette(?!Red|Green|DarkOrange)/;
