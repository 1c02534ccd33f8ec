/** A theme colour (RRGGBB) made darker (tint from −1) or lighter (up to 1), in its own hue (ECMA-376 part 1, 18.8.19). */
export function tint(color: string, amount: number): string {
  if (amount === 0) return color;
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const most = Math.max(red!, green!, blue!);
  const least = Math.min(red!, green!, blue!);
  const light = (most + least) / 2;
  const goal = amount < 0 ? light * (1 + amount) : light * (1 - amount) + amount;
  const spread = most - least;
  // same hue and saturation at the new lightness: stretch the distances from the middle
  const room = 1 - Math.abs(2 * light - 1);
  const factor = spread === 0 || room === 0 ? 0 : (1 - Math.abs(2 * goal - 1)) / room;
  return [red!, green!, blue!].map((part) => toHex(goal + (part - light) * factor)).join('');
}

function toHex(part: number): string {
  const byte = Math.round(Math.min(1, Math.max(0, part)) * 255);
  return byte.toString(16).toUpperCase().padStart(2, '0');
}
